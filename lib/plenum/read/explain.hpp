#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>

#include <string_view>
#include <vector>

namespace plenum::read {

/// Where and how a parse broke off, and what had been read by then.
struct Breakdown {
    std::string_view text;                    ///< the whole source
    std::size_t offset = 0;                   ///< where the parser gave up
    std::string_view complaint;               ///< its own words
    const std::vector<Tree>* open = nullptr;  ///< lists and maps begun and not ended, outermost first
    Tree last;                ///< the last text read: its place, and whether in quotation marks
    std::size_t reached = 0;  ///< where the last thing read began
};

/// One finding that says in plain words what is wrong and how to mend it, at the place where the
/// mistake was made, which is often before the place where the parser noticed.
Diagnostic explain(const Breakdown& breakdown, const SourcePtr& source);

}  // namespace plenum::read
