#pragma once

#include <plenum/base/tree.hpp>
#include <plenum/doc/document.hpp>
#include <plenum/model/advice.hpp>
#include <plenum/model/conference.hpp>
#include <plenum/report/prose.hpp>

#include <string>
#include <vector>

namespace plenum::report {

/// What a paper of guidance is made of. `prose` and `themes` are laid out as data/guidance.yaml and
/// data/guidance-themes.yaml; `own` is the committee that conference instructs ("GPC Wales").
struct Guidance {
    const Conference& conference;
    const Tree& prose;
    const Tree& themes;
    const std::vector<Advice>& rules;
    std::string own;
    Facts more = {};  ///< what the prose may say beyond what stands in conference.yaml
};

/// The paper: its prose with the limits, dates, headings and programme of the conference and the rules in
/// force, by theme, each with why and with its examples side by side. Nothing private is in it.
doc::Document guidance(const Guidance& from);

}  // namespace plenum::report
