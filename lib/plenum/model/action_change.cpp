// Writing down what is done about a resolution.
#include <plenum/model/action_change.hpp>

namespace plenum {

Action changed(Action action, const ActionChange& change) {
    if (change.responsible) action.responsible = *change.responsible;
    if (change.status) action.status = *change.status;
    action.entries.insert(action.entries.end(), change.entries.begin(), change.entries.end());
    if (change.next) action.next = *change.next;
    if (change.due) action.due = *change.due;
    return action;
}

}  // namespace plenum
