#pragma once

#include <plenum/base/text.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/result.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plenum {

/// A stretch of time in which conference sits, counted over all its days.
struct Sat {
    std::string date;   ///< "2026-11-20"
    std::string start;  ///< "09:30"
    std::string end;
};

/// In which session what was taken, as an index into `all`; nothing where that cannot be told.
struct Sessions {
    using In = std::optional<std::size_t>;

    std::vector<Sat> all;        ///< in order of time; without sessions a day is one, from "" to ""
    std::vector<In> motions;     ///< by motion
    std::vector<In> amendments;  ///< by amendment
    std::vector<In> results;     ///< by those of the proceedings' `items`: scores, ballots, notes
    std::map<std::string, std::size_t> items;  ///< of the agenda, by what they are called

    /// Does anything tell when anything was taken?
    bool known() const;
};

/// Is this result about that item of the agenda?
inline bool is_about(const Result& result, const Item& item) {
    return !result.named.id.empty() &&
           (result.named.id == called(item) || text::fold(result.named.id) == text::fold(item.title));
}

}  // namespace plenum
