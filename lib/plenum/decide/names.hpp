#pragma once

#include <plenum/model/amendment.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace plenum::decide {

/// What the names in a log can mean. Points into the motions, the amendments and the conference.
class Names {
public:
    Names(const Motions& motions, const Conference& conference, const Amendments& amendments = {});

    /// The motion of that id; of one that was split, all its halves. Empty when there is none.
    std::vector<std::size_t> motions(std::string_view id) const;
    bool amendment(std::string_view id) const;
    bool section(std::string_view id) const;
    bool item(std::string_view id) const;
    bool committee(std::string_view name) const;  ///< also when the conference lists none

    /// The id that was probably meant; empty when none is near.
    std::string_view nearest_motion(std::string_view id) const;
    std::string_view nearest_section(std::string_view id) const;

private:
    std::multimap<std::string_view, std::size_t> motions_;
    std::multimap<std::string_view, std::size_t> split_;
    const Amendments& amendments_;
    const Conference& conference_;
};

}  // namespace plenum::decide
