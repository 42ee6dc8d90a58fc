#pragma once

#include <plenum/model/decision.hpp>
#include <plenum/model/motion.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenum {

/// How far a resolution has come.
enum class ActionStatus : std::uint8_t {
    no_action_required,
    not_started,
    in_progress,
    raised_in_negotiation,
    achieved,
    partly_achieved,
    rejected_by_external_body,
    superseded,
    not_possible,
};

/// "in-progress": as files and scripts call it.
constexpr std::string_view name(ActionStatus status) {
    switch (status) {
    case ActionStatus::no_action_required: return "no-action-required";
    case ActionStatus::not_started: return "not-started";
    case ActionStatus::in_progress: return "in-progress";
    case ActionStatus::raised_in_negotiation: return "raised-in-negotiation";
    case ActionStatus::achieved: return "achieved";
    case ActionStatus::partly_achieved: return "partly-achieved";
    case ActionStatus::rejected_by_external_body: return "rejected-by-external-body";
    case ActionStatus::superseded: return "superseded";
    case ActionStatus::not_possible: return "not-possible";
    }
    return "not-started";
}

/// Does somebody still have to do something about it?
constexpr bool is_open(ActionStatus status) {
    return status == ActionStatus::not_started || status == ActionStatus::in_progress ||
           status == ActionStatus::raised_in_negotiation || status == ActionStatus::partly_achieved;
}

/// What was done, and when.
struct ActionEntry {
    std::string date;  ///< "2027-01-12"
    std::string text;
    bool response = false;  ///< what an external body answered ("response:" in the files)
    Span at = {};
};

/// What is done about a resolution.
struct Action {
    std::string responsible;
    ActionStatus status = ActionStatus::not_started;
    std::vector<ActionEntry> entries;  ///< in the order of the file
    std::string next;                  ///< the next step
    std::string due;                   ///< "2027-03-01"; may be empty
};

/// An entry of actions.yaml: an action, and the resolution it is about.
struct ActionOn {
    NamedPart resolution;
    Action action;
    bool has_status = false;  ///< written down, and not the status that goes without saying
    Origin origin;
};

using Actions = std::vector<ActionOn>;

}  // namespace plenum
