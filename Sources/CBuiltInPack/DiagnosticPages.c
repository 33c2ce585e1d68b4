// Embeds the pages of docs/diagnostics, so that `persona explain` shows them wherever the program is
// copied to. A page that is added joins both lists below; a test compares them with the codes.
#include "CBuiltInPack.h"

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char p001[] = {
#embed "../../docs/diagnostics/P001.md"
};
static const unsigned char p002[] = {
#embed "../../docs/diagnostics/P002.md"
};
static const unsigned char p003[] = {
#embed "../../docs/diagnostics/P003.md"
};
static const unsigned char p004[] = {
#embed "../../docs/diagnostics/P004.md"
};
static const unsigned char p005[] = {
#embed "../../docs/diagnostics/P005.md"
};
static const unsigned char p006[] = {
#embed "../../docs/diagnostics/P006.md"
};
static const unsigned char p007[] = {
#embed "../../docs/diagnostics/P007.md"
};
static const unsigned char p008[] = {
#embed "../../docs/diagnostics/P008.md"
};
static const unsigned char p009[] = {
#embed "../../docs/diagnostics/P009.md"
};
static const unsigned char p010[] = {
#embed "../../docs/diagnostics/P010.md"
};
static const unsigned char p011[] = {
#embed "../../docs/diagnostics/P011.md"
};
static const unsigned char p012[] = {
#embed "../../docs/diagnostics/P012.md"
};
static const unsigned char p013[] = {
#embed "../../docs/diagnostics/P013.md"
};
static const unsigned char p014[] = {
#embed "../../docs/diagnostics/P014.md"
};
static const unsigned char p015[] = {
#embed "../../docs/diagnostics/P015.md"
};
static const unsigned char p016[] = {
#embed "../../docs/diagnostics/P016.md"
};
static const unsigned char p017[] = {
#embed "../../docs/diagnostics/P017.md"
};
static const unsigned char p018[] = {
#embed "../../docs/diagnostics/P018.md"
};
static const unsigned char p019[] = {
#embed "../../docs/diagnostics/P019.md"
};
static const unsigned char p020[] = {
#embed "../../docs/diagnostics/P020.md"
};
static const unsigned char p021[] = {
#embed "../../docs/diagnostics/P021.md"
};
static const unsigned char p022[] = {
#embed "../../docs/diagnostics/P022.md"
};
static const unsigned char p023[] = {
#embed "../../docs/diagnostics/P023.md"
};
static const unsigned char p024[] = {
#embed "../../docs/diagnostics/P024.md"
};
static const unsigned char p025[] = {
#embed "../../docs/diagnostics/P025.md"
};
static const unsigned char p026[] = {
#embed "../../docs/diagnostics/P026.md"
};
static const unsigned char p027[] = {
#embed "../../docs/diagnostics/P027.md"
};
static const unsigned char p028[] = {
#embed "../../docs/diagnostics/P028.md"
};
static const unsigned char p029[] = {
#embed "../../docs/diagnostics/P029.md"
};
static const unsigned char p030[] = {
#embed "../../docs/diagnostics/P030.md"
};
static const unsigned char p031[] = {
#embed "../../docs/diagnostics/P031.md"
};
static const unsigned char p032[] = {
#embed "../../docs/diagnostics/P032.md"
};
static const unsigned char p033[] = {
#embed "../../docs/diagnostics/P033.md"
};
static const unsigned char p034[] = {
#embed "../../docs/diagnostics/P034.md"
};
static const unsigned char p035[] = {
#embed "../../docs/diagnostics/P035.md"
};
static const unsigned char p036[] = {
#embed "../../docs/diagnostics/P036.md"
};
static const unsigned char p037[] = {
#embed "../../docs/diagnostics/P037.md"
};
static const unsigned char p050[] = {
#embed "../../docs/diagnostics/P050.md"
};
static const unsigned char p051[] = {
#embed "../../docs/diagnostics/P051.md"
};
static const unsigned char p052[] = {
#embed "../../docs/diagnostics/P052.md"
};
static const unsigned char p040[] = {
#embed "../../docs/diagnostics/P040.md"
};
static const unsigned char p041[] = {
#embed "../../docs/diagnostics/P041.md"
};
static const unsigned char p042[] = {
#embed "../../docs/diagnostics/P042.md"
};
static const unsigned char p043[] = {
#embed "../../docs/diagnostics/P043.md"
};
static const unsigned char p044[] = {
#embed "../../docs/diagnostics/P044.md"
};
static const unsigned char p045[] = {
#embed "../../docs/diagnostics/P045.md"
};
static const unsigned char p046[] = {
#embed "../../docs/diagnostics/P046.md"
};
static const unsigned char p047[] = {
#embed "../../docs/diagnostics/P047.md"
};
static const unsigned char p060[] = {
#embed "../../docs/diagnostics/P060.md"
};
static const unsigned char p061[] = {
#embed "../../docs/diagnostics/P061.md"
};
static const unsigned char p062[] = {
#embed "../../docs/diagnostics/P062.md"
};
static const unsigned char p063[] = {
#embed "../../docs/diagnostics/P063.md"
};
static const unsigned char p064[] = {
#embed "../../docs/diagnostics/P064.md"
};
static const unsigned char p065[] = {
#embed "../../docs/diagnostics/P065.md"
};
static const unsigned char p066[] = {
#embed "../../docs/diagnostics/P066.md"
};
static const unsigned char p067[] = {
#embed "../../docs/diagnostics/P067.md"
};
static const unsigned char p068[] = {
#embed "../../docs/diagnostics/P068.md"
};
static const unsigned char p069[] = {
#embed "../../docs/diagnostics/P069.md"
};
static const unsigned char p070[] = {
#embed "../../docs/diagnostics/P070.md"
};
static const unsigned char p101[] = {
#embed "../../docs/diagnostics/P101.md"
};
static const unsigned char p102[] = {
#embed "../../docs/diagnostics/P102.md"
};
static const unsigned char p103[] = {
#embed "../../docs/diagnostics/P103.md"
};
static const unsigned char p104[] = {
#embed "../../docs/diagnostics/P104.md"
};
static const unsigned char p105[] = {
#embed "../../docs/diagnostics/P105.md"
};
static const unsigned char p106[] = {
#embed "../../docs/diagnostics/P106.md"
};
static const unsigned char p107[] = {
#embed "../../docs/diagnostics/P107.md"
};
static const unsigned char p108[] = {
#embed "../../docs/diagnostics/P108.md"
};
static const unsigned char p109[] = {
#embed "../../docs/diagnostics/P109.md"
};
static const unsigned char p110[] = {
#embed "../../docs/diagnostics/P110.md"
};
static const unsigned char p113[] = {
#embed "../../docs/diagnostics/P113.md"
};
static const unsigned char p120[] = {
#embed "../../docs/diagnostics/P120.md"
};
static const unsigned char p121[] = {
#embed "../../docs/diagnostics/P121.md"
};
static const unsigned char p130[] = {
#embed "../../docs/diagnostics/P130.md"
};
static const unsigned char p131[] = {
#embed "../../docs/diagnostics/P131.md"
};
static const unsigned char p132[] = {
#embed "../../docs/diagnostics/P132.md"
};
static const unsigned char p133[] = {
#embed "../../docs/diagnostics/P133.md"
};
static const unsigned char p134[] = {
#embed "../../docs/diagnostics/P134.md"
};
static const unsigned char p135[] = {
#embed "../../docs/diagnostics/P135.md"
};
static const unsigned char p136[] = {
#embed "../../docs/diagnostics/P136.md"
};
static const unsigned char p137[] = {
#embed "../../docs/diagnostics/P137.md"
};
static const unsigned char p138[] = {
#embed "../../docs/diagnostics/P138.md"
};
static const unsigned char p139[] = {
#embed "../../docs/diagnostics/P139.md"
};
static const unsigned char p140[] = {
#embed "../../docs/diagnostics/P140.md"
};
static const unsigned char p141[] = {
#embed "../../docs/diagnostics/P141.md"
};
static const unsigned char p142[] = {
#embed "../../docs/diagnostics/P142.md"
};
static const unsigned char p143[] = {
#embed "../../docs/diagnostics/P143.md"
};
static const unsigned char p144[] = {
#embed "../../docs/diagnostics/P144.md"
};
static const unsigned char p145[] = {
#embed "../../docs/diagnostics/P145.md"
};
static const unsigned char p146[] = {
#embed "../../docs/diagnostics/P146.md"
};

#pragma clang diagnostic pop

static const hotseat_pack_file pages[] = {
  {"P001", p001, sizeof p001},
  {"P002", p002, sizeof p002},
  {"P003", p003, sizeof p003},
  {"P004", p004, sizeof p004},
  {"P005", p005, sizeof p005},
  {"P006", p006, sizeof p006},
  {"P007", p007, sizeof p007},
  {"P008", p008, sizeof p008},
  {"P009", p009, sizeof p009},
  {"P010", p010, sizeof p010},
  {"P011", p011, sizeof p011},
  {"P012", p012, sizeof p012},
  {"P013", p013, sizeof p013},
  {"P014", p014, sizeof p014},
  {"P015", p015, sizeof p015},
  {"P016", p016, sizeof p016},
  {"P017", p017, sizeof p017},
  {"P018", p018, sizeof p018},
  {"P019", p019, sizeof p019},
  {"P020", p020, sizeof p020},
  {"P021", p021, sizeof p021},
  {"P022", p022, sizeof p022},
  {"P023", p023, sizeof p023},
  {"P024", p024, sizeof p024},
  {"P025", p025, sizeof p025},
  {"P026", p026, sizeof p026},
  {"P027", p027, sizeof p027},
  {"P028", p028, sizeof p028},
  {"P029", p029, sizeof p029},
  {"P030", p030, sizeof p030},
  {"P031", p031, sizeof p031},
  {"P032", p032, sizeof p032},
  {"P033", p033, sizeof p033},
  {"P034", p034, sizeof p034},
  {"P035", p035, sizeof p035},
  {"P036", p036, sizeof p036},
  {"P037", p037, sizeof p037},
  {"P050", p050, sizeof p050},
  {"P051", p051, sizeof p051},
  {"P052", p052, sizeof p052},
  {"P040", p040, sizeof p040},
  {"P041", p041, sizeof p041},
  {"P042", p042, sizeof p042},
  {"P043", p043, sizeof p043},
  {"P044", p044, sizeof p044},
  {"P045", p045, sizeof p045},
  {"P046", p046, sizeof p046},
  {"P047", p047, sizeof p047},
  {"P060", p060, sizeof p060},
  {"P061", p061, sizeof p061},
  {"P062", p062, sizeof p062},
  {"P063", p063, sizeof p063},
  {"P064", p064, sizeof p064},
  {"P065", p065, sizeof p065},
  {"P066", p066, sizeof p066},
  {"P067", p067, sizeof p067},
  {"P068", p068, sizeof p068},
  {"P069", p069, sizeof p069},
  {"P070", p070, sizeof p070},
  {"P101", p101, sizeof p101},
  {"P102", p102, sizeof p102},
  {"P103", p103, sizeof p103},
  {"P104", p104, sizeof p104},
  {"P105", p105, sizeof p105},
  {"P106", p106, sizeof p106},
  {"P107", p107, sizeof p107},
  {"P108", p108, sizeof p108},
  {"P109", p109, sizeof p109},
  {"P110", p110, sizeof p110},
  {"P113", p113, sizeof p113},
  {"P120", p120, sizeof p120},
  {"P121", p121, sizeof p121},
  {"P130", p130, sizeof p130},
  {"P131", p131, sizeof p131},
  {"P132", p132, sizeof p132},
  {"P133", p133, sizeof p133},
  {"P134", p134, sizeof p134},
  {"P135", p135, sizeof p135},
  {"P136", p136, sizeof p136},
  {"P137", p137, sizeof p137},
  {"P138", p138, sizeof p138},
  {"P139", p139, sizeof p139},
  {"P140", p140, sizeof p140},
  {"P141", p141, sizeof p141},
  {"P142", p142, sizeof p142},
  {"P143", p143, sizeof p143},
  {"P144", p144, sizeof p144},
  {"P145", p145, sizeof p145},
  {"P146", p146, sizeof p146},
};

size_t hotseat_page_count(void) {
  return sizeof pages / sizeof pages[0];
}

hotseat_pack_file hotseat_page_at(size_t index) {
  return pages[index];
}
