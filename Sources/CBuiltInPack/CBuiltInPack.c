// Embeds the files of the built-in pack. A file that joins the pack joins both lists below; a test
// compares them with the folder.
#include "CBuiltInPack.h"

// #embed is C23; the compiler knows it in every mode and says so. A C23 setting for the target would
// do as well, but Swift would then read the header in another mode than C does.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char pack[] = {
#embed "../../Personas/healthcare-it-pm/pack.yaml"
};

static const unsigned char lexicon[] = {
#embed "../../Personas/healthcare-it-pm/lexicon.yaml"
};

static const unsigned char rubric[] = {
#embed "../../Personas/healthcare-it-pm/rubric.yaml"
};

static const unsigned char organization[] = {
#embed "../../Personas/healthcare-it-pm/organization.yaml"
};

static const unsigned char calder_point[] = {
#embed "../../Personas/healthcare-it-pm/organizations/calder-point.yaml"
};

static const unsigned char clinician[] = {
#embed "../../Personas/healthcare-it-pm/clinician.yaml"
};

static const unsigned char nurse_manager[] = {
#embed "../../Personas/healthcare-it-pm/nurse-manager.yaml"
};

static const unsigned char cto[] = {
#embed "../../Personas/healthcare-it-pm/cto.yaml"
};

static const unsigned char hr[] = {
#embed "../../Personas/healthcare-it-pm/hr.yaml"
};

static const unsigned char pmo_director[] = {
#embed "../../Personas/healthcare-it-pm/pmo-director.yaml"
};

static const unsigned char compliance_officer[] = {
#embed "../../Personas/healthcare-it-pm/compliance-officer.yaml"
};

static const unsigned char ciso[] = {
#embed "../../Personas/healthcare-it-pm/ciso.yaml"
};

static const unsigned char cfo[] = {
#embed "../../Personas/healthcare-it-pm/cfo.yaml"
};

static const unsigned char panel[] = {
#embed "../../Personas/healthcare-it-pm/panel.yaml"
};

#pragma clang diagnostic pop

static const hotseat_pack_file files[] = {
  {"pack.yaml", pack, sizeof pack},
  {"lexicon.yaml", lexicon, sizeof lexicon},
  {"rubric.yaml", rubric, sizeof rubric},
  {"organization.yaml", organization, sizeof organization},
  {"organizations/calder-point.yaml", calder_point, sizeof calder_point},
  {"clinician.yaml", clinician, sizeof clinician},
  {"nurse-manager.yaml", nurse_manager, sizeof nurse_manager},
  {"cto.yaml", cto, sizeof cto},
  {"ciso.yaml", ciso, sizeof ciso},
  {"cfo.yaml", cfo, sizeof cfo},
  {"pmo-director.yaml", pmo_director, sizeof pmo_director},
  {"compliance-officer.yaml", compliance_officer, sizeof compliance_officer},
  {"hr.yaml", hr, sizeof hr},
  {"panel.yaml", panel, sizeof panel},
};

size_t hotseat_pack_file_count(void) {
  return sizeof files / sizeof files[0];
}

hotseat_pack_file hotseat_pack_file_at(size_t index) {
  return files[index];
}
