// How an interview is set up, as arguments.
public import ArgumentParser
public import Interview
public import PersonaScript

extension PressureLevel: ExpressibleByArgument {}
extension InterviewLength: ExpressibleByArgument {}
extension ScoreDisplay: ExpressibleByArgument {}
extension QuestionKind: ExpressibleByArgument {}
extension TurnPolicy: ExpressibleByArgument {}
extension FileSchema: ExpressibleByArgument {}
