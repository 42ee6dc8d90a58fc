#pragma once

#include <cli/acting/change.hpp>
#include <plenum/json/acting.hpp>

#include <string>
#include <vector>

namespace plenum::cli {

/// What those changes come to.
json::Acted acted(const std::vector<Acting>& changes, const ActionReport& known, const std::string& file,
                  bool written);

/// The same for people: each resolution with what stood before and what stands after.
std::string said(const json::Acted& acted);

}  // namespace plenum::cli
