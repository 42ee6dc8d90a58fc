#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/doc/house.hpp>
#include <plenum/model/conference.hpp>

namespace plenum::read {

/// What a logo may weigh, in bytes.
constexpr std::size_t max_logo_bytes = 2U << 20U;

/// `style:` of conference.yaml over what is usual, with the conference's name and the date of its papers:
///
///     style:
///       fonts: {text: Liberation Serif, headings: Liberation Sans}
///       size: 11            # points, 8 to 36
///       paper: A4           # A4 | A5 | Letter
///       colour: "#1d4f7c"   # headings and rules
///       logo: {file: logo.png, alt: what it shows, width: 40}   # PNG or SVG; millimetres, 5 to 150
///
/// What cannot be used is a finding in `out`, and what is usual holds; the logo's file lies beside
/// conference.yaml.
doc::House house(const Conference& conference, Diagnostics& out);

}  // namespace plenum::read
