// Three short stories, and each of them again at length: the same facts with everything around them.

extension Story {
  static let rota = Story(
    name: "gaps in a rota", asked: Asked("Tell me about a planning problem that you solved."),
    scene: "Last autumn the rota of our dialysis unit had nine gaps every week.",
    deeds: """
      I asked each of 14 nurses for the two days she could never work and wrote the rota around \
      those. I checked it with the ward manager before I sent it out.
      """,
    outcome: "The gaps went down from nine to one within a month.",
    lesson: "It worked because people had been asked before and not after.")

  static let cable = Story(
    name: "a loose cable", asked: Asked("Describe a technical problem that you tracked down."),
    scene: "In February the tills at our second shop lost their connection every day at five.",
    deeds: """
      I wrote down each failure for a week, compared the times with the delivery book and followed \
      the cable behind the freezer. I moved it away from the compressor and tied it to the wall.
      """,
    outcome: "The failures stopped that evening, and we saved a repair of 1,200 euros.",
    lesson: "I learned to look at what else happens at the same hour.")

  static let form = Story(
    name: "a form that nobody finished", asked: Asked("Tell me about something you made simpler."),
    scene: "Two years ago only a third of our members finished the renewal form.",
    deeds: """
      I watched five of them fill it in and struck out every field that we already knew. I tested \
      the short form with ten others before I changed the site.
      """,
    outcome: "Renewals rose from 33 to 71 percent by Christmas.",
    lesson: "The reason was simple: most of what we asked, we had asked before.")

  static let rotaAtLength = """
    So, to start at the very beginning, and I want to give you the whole picture here because the \
    picture matters, planning is one of those things that everybody thinks is easy until they have \
    to do it, and I have always felt that way about it, and I still do. As you know, dialysis units \
    are special places, and ours is no different in that respect, and people who have not worked in \
    one often do not see what goes into a week there. Last autumn, and when I say autumn I mean the \
    time when the leaves come down and the days get shorter, the rota of our dialysis unit had nine \
    gaps every week. Now nine is a number that one can look at in different ways, and we looked at it \
    in many ways, in the corridor and in the kitchen and elsewhere. There is a lot that can be said \
    about gaps in general, and about why they come, and about how they feel for those who are there \
    when they come, and I could talk about that for a long time. What I did then, and it was not \
    something that came to me all at once but more the kind of thing that grows over a number of \
    days, was that I asked each of 14 nurses for the two days she could never work. I asked them one \
    after the other, some in the morning and some in the afternoon, some of them standing and some \
    of them sitting, as it came. And then I wrote the rota around those days, which is a way of going \
    about it that is perhaps the other way round from how it is mostly gone about, as far as I can \
    tell from what I have heard here and there. I also checked it with the ward manager before I sent \
    it out, as one does, because it is always good to check things with people before they are sent, \
    and a manager is after all a manager. And so it went on from there, as these things do, week by \
    week and day by day. The gaps went down from nine to one within a month, which, as months go, is \
    not a long time at all when one thinks about it. It worked, if you want to know what I think, and \
    I do think about these things, because people had been asked before and not after, and that is \
    really the whole of it in a nutshell, at the end of the day.
    """

  static let cableAtLength = """
    Well, where do I begin, technical problems are something I have had my share of over the years, \
    as anyone has who has worked around machines for any length of time, and each of them is in its \
    own way a little story of its own. The one that comes to my mind when you ask me, and it comes to \
    my mind because it is a good example of the kind of thing that I mean, is one that has to do with \
    tills. A till, for those who have never stood behind one, is a thing that has to work, and when it \
    does not work then there is very little that one can do in a shop. In February, which is a month \
    that is never very busy and never very quiet, the tills at our second shop lost their connection \
    every day at five. We have two shops, the first one and the second one, and it was at the second \
    one that it happened, not at the first one. There were a lot of opinions about what it might be, \
    and everybody who came by had one, and some had two, and that is only human. What I did was that I \
    wrote down each failure for a week, one line for each, in a small book that lay beside the till, \
    and I compared the times with the delivery book, which is another book, a bigger one. Then I \
    followed the cable, and it goes a long way, along the floor and around a corner and along another \
    wall, to a place behind the freezer. It is not a place where one goes every day, and it is not a \
    place that is easy to get to either, given how things stand there. I moved it away from the \
    compressor and tied it to the wall, with the sort of tie that one has for that purpose, and I put \
    everything else back where it had been before. I would say that this is really all that there is \
    to it as far as the work is concerned, and yet one has to come to that point first. The failures \
    stopped that evening, and it was an evening like any other, with people coming and going and \
    buying what they buy. And we saved a repair of 1,200 euros, which is a sum that a shop of that \
    size can do other things with, as you can imagine. I learned, and this is something that I have \
    kept in mind ever since, to look at what else happens at the same hour, because hours are hours.
    """

  static let formAtLength = """
    That is a very good question and I am glad that you asked it, because simple things are close to \
    my heart, and they are, when one looks at it closely, not simple at all. Let me say a few words \
    about forms first. Forms are everywhere, and we all fill them in, at the doctor's and at school \
    and at the town hall, and nobody has ever been happy about one, or at least I have never met such \
    a person in my life. Our club has members, and members have to renew, and to renew they have to \
    fill in a form, the renewal form, as it is called. Two years ago only a third of our members \
    finished the renewal form. A third is one out of three, and that means that two out of three did \
    not finish it, and one can turn that round as often as one likes and it stays what it is. So there \
    was this form, and there were these members, and there were we, and everybody wished that it were \
    different, and it had been like this for as long as anyone could remember. What I then did, after \
    some time had gone by, was to go and look. I watched five of them fill it in, and I sat a little \
    to the side while they did so, in order not to be in the way, and I had a cup of tea. And I struck \
    out every field that we already knew, and there were fields of that kind at the top, and there \
    were fields of that kind in the middle, and there were fields of that kind at the bottom. One \
    after the other they went, until there were not many left, and what was left was short, much \
    shorter than before. I tested the short form with ten others before I changed the site, since one \
    never knows, and it is better to know than not to know, that is at least how I see it. The site is \
    where people go, so the site is what had to be changed in the end, and changed it was. Renewals \
    rose from 33 to 71 percent by Christmas, and Christmas is of course always a good time of the year \
    for such things. The reason, if one wants to call it a reason, was simple: most of what we asked, \
    we had asked before, and that goes for a lot of things in life, not only for forms and members.
    """
}
