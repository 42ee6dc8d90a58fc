#pragma once

#include <plenum/base/tree.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace plenum::json {

/// What `plenum decide` did, or would do.
struct Decided {
    struct Entry {
        std::size_t number = 0;  ///< in decisions.yaml, from 1
        Tree act;                ///< as decisions.yaml has it
        std::string text;        ///< what it does, in words
    };
    std::string file;
    bool written = false;
    std::vector<Entry> entries;        ///< one and more
    std::vector<std::string> effects;  ///< on the agenda; when it was asked what they would be
};

/// plenum/decide/1: {"file", "written", "entry", "act", "text", "decisions": [{"entry", "act", "text"}],
/// "changes": [sentence]}. The three fields by themselves are those of the first; "changes" is there for a
/// decision that is only tried.
std::string decided(const Decided& decided);

}  // namespace plenum::json
