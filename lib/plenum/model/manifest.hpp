#pragma once

#include <string>
#include <vector>

namespace plenum {

/// What papers were made of: a file of the conference folder as it was then.
struct PaperInput {
    std::string as;      ///< conference | motions | amendments | decisions | policy | style | previous
    std::string file;    ///< as seen from the conference folder
    std::string sha256;  ///< 64 hexadecimal digits
};

/// A file that Plenum made.
struct MadePaper {
    std::string file;               ///< as seen from the folder of papers: "agenda.docx"
    std::string paper;              ///< which of the papers it is: "agenda"
    std::string sha256;             ///< of its bytes as they were made
    std::vector<std::string> from;  ///< of `PaperInput::as`: what it depends on
};

/// papers/manifest.yaml: what was made, and out of what, so that another run makes only what changed and
/// takes nothing away that a person wrote.
struct Manifest {
    std::string program;  ///< the build that made them
    std::string date;     ///< the day they bear; may be empty
    std::vector<PaperInput> inputs;
    std::vector<MadePaper> papers;
};

}  // namespace plenum
