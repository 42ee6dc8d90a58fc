#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenum::cli {

/// `text` with every @NAME@ replaced. A value that goes into YAML is to be quoted by yaml_scalar
/// unless the template quotes it.
std::string filled(std::string_view text,
                   const std::vector<std::pair<std::string_view, std::string>>& values);

/// A word or sentence as a YAML scalar, in double quotes where plain would not do.
std::string yaml_scalar(std::string_view text);

/// For a place between double quotes in YAML.
std::string yaml_escaped(std::string_view text);

/// The committee that conference can instruct, as it is called in that nation.
std::string own_committee(std::string_view nation);

}  // namespace plenum::cli
