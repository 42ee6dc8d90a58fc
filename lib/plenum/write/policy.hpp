#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/base/tree.hpp>
#include <plenum/model/policy.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenum::write {

/// A resolution as the map that a file of policy/ has for it; what is empty in it is left out. Nothing
/// private is in it, for a resolution has nothing private.
Tree tree(const Resolution& resolution);

/// A whole file of policy/.
std::string past_conference(const PastConference& past);

/// The text of a file of policy/ with other values for some fields of one of its resolutions ("status",
/// "superseded_by", "reaffirmed"). A value that stands there is replaced, one that does not comes behind the
/// status or the id; every other byte stays as it is. An empty value takes nothing away and changes nothing.
std::string with_fields(const Resolution& resolution,
                        const std::vector<std::pair<std::string, std::string>>& fields);

/// The edits for that, to be made together with those of other resolutions of the same file.
std::vector<Edit> field_edits(const Resolution& resolution,
                              const std::vector<std::pair<std::string, std::string>>& fields);

}  // namespace plenum::write
