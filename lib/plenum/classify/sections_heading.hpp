#pragma once

#include <plenum/model/conference.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace plenum::classify {

/// The section that a submitter means by `heading`: its id or title, folded, or spelt nearly so,
/// or all the words of one among those of the other ("Premises" for "GP premises and estates").
/// Nothing when none or several fit.
std::optional<std::size_t> meant_section(std::string_view heading, const std::vector<Section>& sections);

}  // namespace plenum::classify
