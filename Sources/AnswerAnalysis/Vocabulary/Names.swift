// Given names and places: what makes two capitals in a row a person or an address.

/// Pairs of classes and words. Names that are ordinary words (Will, Grace, Mark) are left out; such
/// a name still counts where a surname or an initial follows in a patient's company.
enum Names {
  static let lists: [(WordClass, String)] = [
    (
      [.givenName],
      """
      aaron abigail adam adrian agnes aisha alan albert alejandro alex alexander alexandra alfred alice \
      alicia alison allen alma amanda amara amber amelia amir amy ana andre andrea andrew angel angela \
      anita ann anna anne annie anthony antonio arthur ashley audrey austin barbara beatrice benjamin \
      bernard beth betty beverly bob bonnie brad bradley brandon brenda brian bruce bryan calvin camila \
      carl carla carlos carmen carol caroline catherine cathy cecilia charles charlotte chen cheryl \
      chloe chris christian christina christine christopher cindy clara claire connie craig crystal \
      cynthia dan daniel danielle danny darlene david dawn deborah debra dennis derek diana diane \
      dianne diego donald donna doris dorothy douglas dylan earl eddie edith edna edward eileen elaine \
      eleanor elena elijah elizabeth ella ellen emily emma eric erica erin ernest esther ethan eugene \
      eva evelyn fatima felix fernando florence frances francis francisco frank fred gabriel gail gary \
      gene george gerald gladys gloria gordon greg gregory hannah harold harry hector heather helen \
      henry herbert holly howard ian irene isaac isabel isabella jack jackie jacob jacqueline jake james \
      jamie jane janet janice jason javier jean jeff jeffrey jennifer jeremy jerry jesse jessica jill \
      jim jimmy joan joann joe joel john johnny jonathan jordan jorge jose joseph joshua joyce juan \
      juanita judith judy julia julian julie justin karen kate katherine kathleen kathryn kathy katie \
      keith kelly kenneth kevin kim kimberly kristen kyle larry laura lauren lawrence lena leo leon \
      leonard leslie liam lillian linda lisa lois lorraine louis louise lucas lucy luis luke lynn \
      madison manuel marcus margaret maria marie marilyn mario marjorie martha martin marvin mary \
      matthew maureen megan melissa melvin mia michael michele michelle miguel mike mildred minnie \
      mohammed monica muhammad nancy naomi natalie nathan nicholas nicole nina noah noel norma norman \
      olga oliver olivia omar oscar pamela patricia patrick paul paula pauline pedro peggy peter philip \
      phillip phyllis priya rachel rafael ralph ramon raymond rebecca regina ricardo richard rick rita \
      robert roberta robin rodney roger ronald rosa rosemary roy russell ruth ryan sally sam samantha \
      samuel sandra sara sarah scott sean sebastian sergio sharon sheila shirley sofia sophia sophie \
      stacy stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tammy tanya \
      ted teresa terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy tony \
      tracy travis tyler valerie vanessa vera vernon veronica victor victoria vincent virginia vivian \
      walter wanda warren wayne wendy wesley william willie yolanda yvonne zachary zoe
      """
    ),
    (
      [.place],
      """
      alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho \
      illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota \
      mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas \
      utah vermont virginia wisconsin wyoming \
      albuquerque atlanta austin baltimore boston buffalo charlotte chicago cincinnati cleveland \
      columbus dallas denver detroit honolulu houston indianapolis jacksonville kansas louisville \
      memphis miami milwaukee minneapolis nashville oakland omaha orlando philadelphia phoenix \
      pittsburgh portland providence raleigh richmond rochester sacramento seattle tampa tucson tulsa \
      brooklyn manhattan queens bronx london paris toronto
      """
    ),
  ]
}
