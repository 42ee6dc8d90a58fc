#pragma once

#include <plenum/model/policy.hpp>
#include <plenum/model/resolved.hpp>

#include <string>
#include <vector>

namespace plenum::policy {

/// What a conference resolved as the archive keeps it: motions of which a part was carried or taken as a
/// reference, with all their parts and the outcome of each, and with what was done about them. `lost` takes
/// in those that were voted on and lost as well; what was never moved is not of the archive.
///
/// A resolution is called by year and number ("2026-12"), or by year and id where it was printed without a
/// number. What is done about several parts is put together: all who are responsible, the least finished
/// status, the entries by date.
PastConference past_conference(const Resolutions& resolved, const Actions& actions, bool lost);

/// Something that the archive has already, and how it differs there from what was to be added.
struct Present {
    std::string id;
    const Resolution* there = nullptr;
    std::vector<std::string>
        differs;  ///< "its words", "its outcomes", "what was done about it"; mostly empty
};

struct Adding {
    PastConference fresh;          ///< what the archive does not have yet
    std::vector<Present> present;  ///< what it has
    const Resolution* beside =
        nullptr;  ///< one of the same conference and year, if there is one: in its file goes the rest
};

/// Lays a past conference beside the archive. Resolutions are the same when conference, year and number are,
/// or, without a number, conference, year and id. Ids that another conference of the archive has are made
/// others ("2026-uk-12"), all of the conference alike.
Adding adding(PastConference next, const Archive& archive);

/// The conference's name as part of a file name or an id, in small letters, digits and dashes: "uk-lmc" for
/// "UK LMC Conference", without what every conference is called.
std::string short_name(const std::string& conference);

}  // namespace plenum::policy
