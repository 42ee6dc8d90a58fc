#pragma once

#include <plenum/doc/house.hpp>

#include <string>

namespace plenum::render::html {

/// What a house style changes in the sheet of every page; empty for the usual one.
std::string house_style(const doc::House& house);

/// The logo as a picture within the page, or nothing.
std::string logo(const doc::House& house);

}  // namespace plenum::render::html
