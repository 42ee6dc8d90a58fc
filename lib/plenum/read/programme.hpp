#pragma once

#include <plenum/model/conference.hpp>
#include <plenum/read/fields.hpp>

#include <vector>

/// The lists of a conference.yaml, each out of the map that holds it.
namespace plenum::read {

std::vector<Day> days(const Fields& conference);
std::vector<Item> items(const Fields& conference);
std::vector<Section> sections(const Fields& conference);
std::vector<Committee> committees(const Fields& conference);

}  // namespace plenum::read
