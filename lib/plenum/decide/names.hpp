#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>

namespace plenum::decide {

/// What the names in a log can mean. Points into the motions and the conference.
class Names {
public:
    Names(const Motions& motions, const Conference& conference);

    std::optional<std::size_t> motion(std::string_view id) const;
    bool section(std::string_view id) const;

    /// The id that was probably meant; empty when none is near.
    std::string_view nearest_motion(std::string_view id) const;
    std::string_view nearest_section(std::string_view id) const;

    /// Does an entry before `decision` make a motion of that id: a composite, or half of a split?
    static bool made_by_committee(std::string_view id, const Decisions& log, std::size_t decision);

private:
    std::map<std::string_view, std::size_t> motions_;
    const std::vector<Section>& sections_;
};

}  // namespace plenum::decide
