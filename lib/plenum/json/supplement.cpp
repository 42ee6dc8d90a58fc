// What changed since an earlier agenda, for scripts.
#include <plenum/json/supplement.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value called(const Called& motion) {
    return {{"number", or_null(motion.number)}, {"id", motion.id}, {"from", or_null(motion.from)}};
}

Value called(const CalledPart& part) {
    auto value = called(part.motion);
    value["part"] = part.part;
    return value;
}

template <class Those>
Value all(const Those& those) {
    Value value = Value::array();
    for (const auto& each : those) value.push_back(called(each));
    return value;
}

Value minutes(const std::optional<int>& time) {
    return time ? Value(*time) : Value(nullptr);
}

Value business(const State::Business& business) {
    const auto& item = business.item;
    return {{"number", or_null(business.number)},
            {"id", or_null(item.id)},
            {"title", item.title},
            {"kind", or_null(item.kind)},
            {"minutes", item.minutes},
            {"section", or_null(business.section)}};
}

/// Adds to an object what is known of one kind of change.
class Teller {
public:
    Teller(Value& value, const Agenda& agenda) : value_(value), agenda_(agenda) {}

    void operator()(const change::Joined& what) {
        value_["lead"] = called(what.lead);
        value_["left"] = what.left ? called(*what.left) : Value(nullptr);
    }
    void operator()(const change::Parted& what) { value_["left"] = called(what.left); }
    void operator()(const change::Starred& what) {
        value_["before"] = called(what.before);
        value_["joined"] = what.joined;
        value_["left"] = what.left ? called(*what.left) : Value(nullptr);
    }
    void operator()(const change::Made& what) {
        value_["composite_of"] = all(what.of);
        value_["reworded"] = what.reworded;
        put_text(what.motion);
    }
    void operator()(const change::Treated& what) {
        value_["before"] = what.before ? Value(name(*what.before)) : Value(nullptr);
        value_["treatment"] = name(what.now);
        value_["with"] = all(what.with);
        if (what.in_full) put_text(what.motion);
    }
    void operator()(const change::Added& what) {
        value_["follows"] = or_null(what.follows);
        value_["lead"] = what.lead ? called(*what.lead) : Value(nullptr);
        value_["decided"] = what.decided;
        put_text(what.motion);
    }
    void operator()(const change::Split& what) { value_["into"] = all(what.called); }
    void operator()(const change::Gone& /*what*/) {}
    void operator()(const change::Moved& what) {
        value_["before"] = or_null(what.before);
        value_["with"] = all(what.with);
    }
    void operator()(const change::Erratum& what) {
        value_["part"] = what.part;
        value_["replace"] = what.replace;
        value_["with"] = what.with;
    }
    void operator()(const change::Reworded& what) { put_text(what.motion); }
    void operator()(const change::Amended& what) {
        const auto& amendment = agenda_.amendments[what.amendment];
        value_["amendment"] = {{"number", what.number},
                               {"id", amendment.id},
                               {"from", amendment.from},
                               {"kind", name(amendment.kind)},
                               {"part", amendment.part ? Value(*amendment.part) : Value(nullptr)},
                               {"words", amendment.words},
                               {"after", or_null(amendment.after)},
                               {"with", or_null(amendment.with)}};
        value_["before"] = what.before ? Value(name(*what.before)) : Value(nullptr);
        value_["treatment"] = name(what.now);
        value_["reworded"] = what.reworded;
    }
    void operator()(const change::AmendmentGone& what) {
        value_["amendment"] = {{"number", what.number}, {"id", what.id}, {"from", what.from}};
    }
    void operator()(const change::Retimed& what) {
        value_["before"] = minutes(what.before);
        value_["minutes"] = minutes(what.now);
    }
    void operator()(const change::Order& what) { value_["sections"] = what.sections; }
    void operator()(const change::OrderIn& what) { value_["motions"] = all(what.motions); }
    void operator()(const change::ItemAdded& what) { value_["item"] = business(what.now); }
    void operator()(const change::ItemChanged& what) {
        value_["before"] = business(what.before);
        value_["item"] = business(what.now);
    }
    void operator()(const change::ItemGone& what) { value_["item"] = business(what.before); }
    void operator()(const change::Falls& what) {
        value_["carried"] = called(what.carried);
        value_["falls"] = all(what.falls);
        value_["lifted"] = what.lifted;
    }

private:
    void put_text(std::size_t index) {
        const auto& motion = agenda_.motions[index];
        value_["text"] = motion.text;
        Value parts = Value::array();
        int number = 0;
        for (const auto& part : motion.parts) parts.push_back({{"part", ++number}, {"text", part.text}});
        value_["parts"] = std::move(parts);
    }

    Value& value_;
    const Agenda& agenda_;
};

}  // namespace

std::string supplement(const Changes& changes, const Agenda& agenda, const std::string& since) {
    Value list = Value::array();
    for (const auto& change : changes) {
        Value value{{"kind", name(change.what)},          {"number", or_null(change.motion.number)},
                    {"id", or_null(change.motion.id)},    {"from", or_null(change.motion.from)},
                    {"section", or_null(change.section)}, {"reason", or_null(change.reason)}};
        std::visit(Teller(value, agenda), change.what);
        list.push_back(std::move(value));
    }
    return printed({{"schema", "plenum/supplement/1"},
                    {"conference", or_null(agenda.conference.name)},
                    {"since", or_null(since)},
                    {"draft", agenda.draft},
                    {"changes", std::move(list)}});
}

}  // namespace plenum::json
