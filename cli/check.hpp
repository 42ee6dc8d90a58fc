#pragma once

#include <cli/inputs.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/model/amendment.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/speller.hpp>
#include <plenum/model/wordlists.hpp>
#include <plenum/write/mend.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// Drafts, and all that they are checked against.
struct Check {
    Reading read;
    Amendments amendments;
    Wordlists words;
    Lexicon lexicon;
    lint::Choice choice;
    Speller speller;      ///< empty unless spelling is checked; `missing` says why it cannot be
    std::string archive;  ///< where past resolutions lie; empty when nobody is to look

    /// Reads it all. Among the paths of `inputs` may be files of amendments; `select`, `ignore` and `also`,
    /// which wait to be asked for, are rules. Throws Error when something cannot be read, or for a rule
    /// that does not exist.
    Check(Inputs inputs, const std::vector<std::string>& select, const std::vector<std::string>& ignore,
          const std::vector<std::string>& also);

    /// What the rules find in the motions, or in others in their place.
    /// Findings about an archive of past resolutions go with them.
    Diagnostics findings(const Motions& motions) const;

    /// The files as they are when mended; nothing is written.
    std::vector<write::Mended> mended() const;
};

}  // namespace plenum::cli
