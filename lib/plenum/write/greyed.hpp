#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/fit.hpp>

#include <string>

namespace plenum::write {

/// The entries of decisions.yaml that treat as grey what is proposed to go, ready to stand under
/// `decisions:`; empty when everything fits.
std::string greyed(const Fit& fit, const Agenda& agenda);

}  // namespace plenum::write
