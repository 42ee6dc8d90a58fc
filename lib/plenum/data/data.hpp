#pragma once

#include <string_view>

/// The YAML files of lib/plenum/data, compiled in. What stands there a person may extend
/// from conference.yaml; the folder `read` turns it into nouns.
namespace plenum::data {

/// The text of a data file by its name ("verbs.yaml"); empty when there is no such file.
std::string_view file(std::string_view name);

}  // namespace plenum::data
