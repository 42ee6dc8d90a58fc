#pragma once

#include <cli/naming.hpp>
#include <cli/recording/spoken.hpp>
#include <plenum/model/agenda.hpp>
#include <plenum/model/proceedings.hpp>
#include <plenum/record/left.hpp>

#include <optional>

namespace plenum::cli {

/// What is known when a result is made of what was said.
struct Desk {
    const Agenda& agenda;
    const Proceedings& proceedings;  ///< as they stand so far
    const Naming& naming;
    const record::Step* next = nullptr;  ///< what comes next; null when nobody asked
};

/// The entry of results.yaml that was meant: whoever is named by number or id, or else what comes next. A
/// number like 12(i) is the amendment printed so, or without one part (i) of 12. Nothing, with errors in
/// `out`, when nobody can be meant, or what was said does not fit.
std::optional<Result> result_of(const Spoken& said, const Desk& desk, Diagnostics& out);

/// The id that a number, an id or A and AR name in results.yaml; the word itself when it names nothing.
std::string named(const Named& target, const Desk& desk);

}  // namespace plenum::cli
