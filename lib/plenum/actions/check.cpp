// What is missing in an AC1.
#include <plenum/actions/check.hpp>
#include <plenum/base/listing.hpp>

#include <algorithm>
#include <set>

namespace plenum::actions {

namespace {

constexpr std::size_t named_at_most = 12;

class Checking {
public:
    Checking(const Ac1& report, Diagnostics& out) : today_(report.today.substr(0, 10)), out_(out) {}

    void check(const Ac1Row& row) {
        const auto& action = row.action;
        const bool open = is_open(action.status);
        if (open && action.responsible.empty() && row.recorded) {
            warn(row, "no-responsible", "nobody is named who is responsible for " + called(row),
                 row.suggested.empty() ? "write  responsible:  and who it is"
                                       : "perhaps  responsible: " + row.suggested,
                 row.origin.whole);
        }
        if (row.overdue) {
            warn(row, "overdue",
                 called(row) + " was due on " + action.due + ", and is " + std::string(name(action.status)),
                 "enter what was done, or a later day under 'due:'", row.origin.at("due"));
        }
        evidence(row);
        dates(row);
        if (row.stem == Stem::mandate && row.recorded && action.entries.empty() &&
            action.status == ActionStatus::no_action_required) {
            warn(row, "mandate-without-action",
                 called(row) + " tells somebody to do something, and stands as no-action-required",
                 "enter why nothing is to be done, or what was done", row.origin.at("status"));
        }
    }

private:
    void warn(const Ac1Row& row, std::string rule, std::string message, std::string hint, Span at) {
        out_.add({.severity = Severity::warning,
                  .rule = std::move(rule),
                  .message = std::move(message),
                  .hint = std::move(hint),
                  .source = row.origin.source,
                  .span = at,
                  .motion = row.id});
    }

    /// A status that ends the matter, and nothing that bears it out.
    void evidence(const Ac1Row& row) {
        const auto& action = row.action;
        const auto at = row.origin.at("status");
        const auto status = std::string(name(action.status));
        const bool any = !action.entries.empty();
        const bool answered = std::ranges::any_of(action.entries, &ActionEntry::response);
        switch (action.status) {
        case ActionStatus::achieved:
        case ActionStatus::partly_achieved:
            if (!any) {
                warn(row, "no-evidence", called(row) + " is " + status + ", and no entry says how",
                     "enter what was achieved and when, as in  {date: 2027-01-12, text: agreed in the "
                     "contract}",
                     at);
            }
            break;
        case ActionStatus::rejected_by_external_body:
            if (!answered) {
                warn(row, "no-evidence", called(row) + " is " + status + ", and no entry has the answer",
                     "enter who refused it and when, as in  {date: 2027-01-12, response: NHS England will "
                     "not}",
                     at);
            }
            break;
        case ActionStatus::superseded:
            if (!any && action.next.empty()) {
                warn(row, "superseded-by-nothing", called(row) + " is superseded, and nothing says by what",
                     "enter what took its place, as in  {date: 2027-05-20, text: superseded by 2027-14}", at);
            }
            break;
        case ActionStatus::not_possible:
            if (!any && action.next.empty()) {
                warn(row, "no-evidence", called(row) + " is not possible, and no entry says why",
                     "enter the reason, with its date", at);
            }
            break;
        default: break;
        }
    }

    void dates(const Ac1Row& row) {
        const ActionEntry* before = nullptr;
        for (const auto& entry : row.action.entries) {
            // The dates of another year's file are that file's.
            const bool own = row.conference.empty() || row.recorded;
            if (own && entry.date > today_) {
                warn(row, "entry-in-future",
                     "this entry of " + called(row) + " is of " + entry.date + ", and today is " + today_,
                     "is the year right? What is still to be done stands under 'next:'", entry.at);
            }
            if (own && before != nullptr && entry.date < before->date) {
                warn(row, "entries-out-of-order",
                     "this entry of " + called(row) + " is of " + entry.date + ", and stands behind one of " +
                         before->date,
                     "put the entries in the order of their dates; or is one of them mistyped?", entry.at);
            }
            before = &entry;
        }
    }

    std::string today_;
    Diagnostics& out_;
};

/// Resolutions that call for action, and stand nowhere in the actions.
void without_action(const Ac1& report, Diagnostics& out) {
    std::vector<std::string> names;
    std::string who = "GPC England";
    std::size_t count = 0;
    for (const auto& row : report.rows) {
        if (row.recorded || !row.conference.empty() || !is_open(row.action.status)) continue;
        if (count == 0 && !row.suggested.empty()) who = row.suggested;
        if (++count <= named_at_most) names.push_back(called(row));
    }
    if (count == 0) return;
    if (count > named_at_most) names.push_back(std::to_string(count - named_at_most) + " more");
    out.add(
        {.severity = Severity::warning,
         .rule = "no-action",
         .message = std::to_string(count) +
                    (count == 1 ? " resolution that calls for action has none: "
                                : " resolutions that call for action have none: ") +
                    listed(names),
         .hint = "enter who is responsible, as in  plenum action responsible " +
                 (names.front().find(' ') == std::string::npos ? names.front() : '"' + names.front() + '"') +
                 " \"" + who + '"',
         .source = {},
         .span = {},
         .motion = {}});
}

}  // namespace

void check(const Ac1& report, Diagnostics& out) {
    Checking checking(report, out);
    std::set<std::string> seen;
    for (const auto& row : report.rows) {
        checking.check(row);
        if (seen.insert(row.id).second) continue;
        out.add(
            {.severity = Severity::error,
             .rule = "resolution-twice",
             .message = "two resolutions go by the name '" + row.id + "', so no action can tell them apart",
             .hint = "give one of them another id where it stands, in the motions or the archive",
             .source = {},
             .span = {},
             .motion = row.id});
    }
    without_action(report, out);
}

}  // namespace plenum::actions
