#pragma once

#include <plenum/model/agenda.hpp>
#include <plenum/model/classification.hpp>

#include <string>
#include <vector>

/// An agenda made by hand for the tests of what is counted.
struct Bench {
    plenum::Agenda agenda;
    std::vector<plenum::Classification> classified;

    /// A motion that was submitted; gives its index.
    std::size_t motion(const std::string& id, const std::string& from,
                       plenum::Stem stem = plenum::Stem::mandate,
                       std::vector<plenum::RankedSection> sections = {{"digital", 0.9}}) {
        plenum::Motion one;
        one.id = id;
        one.from = from;
        one.text = "That conference instructs GPC UK to do " + id;
        agenda.motions.push_back(one);
        plenum::Classification classification;
        classification.stem = stem;
        classification.makes_policy = stem == plenum::Stem::mandate;
        classification.sections = std::move(sections);
        classified.push_back(classification);
        agenda.submitted = agenda.motions.size();
        return agenda.submitted - 1;
    }

    static plenum::AgendaEntry entry(const std::vector<std::size_t>& motions,
                                     plenum::Treatment as = plenum::Treatment::debate) {
        plenum::AgendaEntry result;
        for (const auto motion : motions) {
            plenum::AgendaMotion printed;
            printed.motion = motion;
            printed.starred = result.motions.empty();
            printed.treatment = as;
            result.motions.push_back(printed);
        }
        return result;
    }

    static plenum::AgendaSection section(const std::string& id, std::vector<plenum::AgendaEntry> entries) {
        plenum::AgendaSection result;
        result.id = id;
        result.title = id;
        result.entries = std::move(entries);
        return result;
    }
};
