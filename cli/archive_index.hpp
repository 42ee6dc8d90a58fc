#pragma once

#include <cli/session.hpp>
#include <plenum/base/diagnostic.hpp>
#include <plenum/model/policy_search.hpp>

#include <string>

namespace plenum::cli {

/// What the archive answers, and what there is to say about it.
struct Searched {
    PolicySearch search;
    Diagnostics found;
};

/// Searches the archive at that place by its index, which is made when there is none that is up to date,
/// and kept for the next time where that is possible. `folder` is that of the conference, by whose language
/// and lexicon the index is made; empty for none. Throws Error for a question that means nothing.
Searched searched(const std::string& place, const std::string& folder, const PolicyQuery& query,
                  Session& session);

}  // namespace plenum::cli
