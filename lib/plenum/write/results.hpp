#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/model/result.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace plenum::write {

/// A result as the map that results.yaml writes for it; what is empty in it is left out.
Tree tree(const Result& result);

/// `text` of a results.yaml without the entry that stands at `entry`; comments and all other lines stay byte
/// for byte. Nothing when the entry does not stand on lines of its own, behind a dash.
std::optional<std::string> without_entry(std::string_view text, const Span& entry);

}  // namespace plenum::write
