#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/conference.hpp>

#include <string>
#include <vector>

namespace plenum::read {

/// The headings that are known in a language, with their keywords; none where there is no list.
std::vector<Section> known_sections(const std::string& language);

/// The built-in profile of an LMC conference: UK, its usual limits, the headings of sections.yaml.
Conference builtin_conference();

/// A conference.yaml; what it leaves unsaid is as in the built-in profile, and a section that
/// names no keywords has those of the built-in section with its id or title.
///
/// A mistake is a finding in `out`, and then what it stands in is as if it were not written. Keys
/// that a later stage understands (bodies, verbs, abbreviations, everyday, lead, model,
/// standing_orders, timetable, style) are checked for their general shape and kept in `rest`.
/// The result's `origin` tells the file and the place of each key.
Conference conference(const SourcePtr& source, Diagnostics& out);

}  // namespace plenum::read
