#pragma once

#include <plenum/doc/document.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/fit.hpp>

#include <string>

namespace plenum::report {

/// What the days have room for: the time asked and the time there is, section by section, where the line
/// falls and what is proposed to go grey; what committees and small ones among them get; and `decisions`, the
/// lines of decisions.yaml that would do it, to be copied.
doc::Document fit(const Fit& fit, const Agenda& agenda, const std::string& decisions);

}  // namespace plenum::report
