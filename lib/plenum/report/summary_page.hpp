#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>

#include <vector>

namespace plenum::report {

/// Two pages in plain words for who will not read the agenda: what the conference is, when and where, how
/// much there is, what is debated under each heading, what a vote means, how to read the marks. What motions
/// say is quoted, whole or not at all, and never put in other words. `classifications` are by motion and say
/// what asks for something; `prose` is laid out as data/summary.yaml.
doc::Document summary_page(const Agenda& agenda, const std::vector<Classification>& classifications,
                           const Tree& prose);

}  // namespace plenum::report
