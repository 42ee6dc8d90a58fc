#include <plenum/json/register.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

class Writing {
public:
    Writing(const Register& kept, const Agenda& agenda) : kept_(kept), agenda_(agenda) {}

    Value all() const {
        Value motions = Value::array();
        for (const auto& each : kept_.motions) motions.push_back(motion(each));
        Value brackets = Value::array();
        for (const auto& each : kept_.brackets) brackets.push_back(bracket(each));
        Value amendments = Value::array();
        for (const auto& each : kept_.amendments) amendments.push_back(amendment(each));
        Value decisions = Value::array();
        for (const auto& each : kept_.decisions) decisions.push_back(decision(each));
        return {{"schema", "plenum/register/1"},    {"conference", or_null(agenda_.conference.name)},
                {"draft", agenda_.draft},           {"motions", std::move(motions)},
                {"brackets", std::move(brackets)},  {"amendments", std::move(amendments)},
                {"decisions", std::move(decisions)}};
    }

private:
    std::string id(std::size_t motion) const { return label(agenda_.motions[motion]); }

    Value id(const std::optional<std::size_t>& motion) const {
        return motion ? Value(id(*motion)) : Value(nullptr);
    }

    Value ids(const std::vector<std::size_t>& motions) const {
        Value value = Value::array();
        for (const auto each : motions) value.push_back(id(each));
        return value;
    }

    Value motion(const Register::Motion& row) const {
        const auto& motion = agenda_.motions[row.motion];
        Value parts = Value::array();
        int number = 0;
        for (const auto& part : motion.parts) parts.push_back({{"part", ++number}, {"text", part.text}});
        return {{"number", or_null(row.number)},
                {"id", id(row.motion)},
                {"from", motion.from},
                {"section", or_null(row.section)},
                {"stem", name(row.stem)},
                {"makes_policy", row.makes_policy},
                {"starred", row.starred},
                {"treatment", name(row.treatment)},
                {"reason", or_null(row.reason)},
                {"bracket", or_null(row.bracket)},
                {"lead", id(row.lead)},
                {"composite", id(row.composite)},
                {"composite_of", ids(row.sources)},
                {"words", row.words},
                {"text", motion.text},
                {"parts", std::move(parts)}};
    }

    Value bracket(const Register::Bracket& row) const {
        Value decided = nullptr;
        if (row.decided) {
            decided = {{"entry", row.decided->entry},
                       {"reason", or_null(row.decided->reason)},
                       {"on", or_null(row.decided->on)},
                       {"by", or_null(row.decided->by)}};
        }
        return {{"number", or_null(row.number)},
                {"subject", row.subject},
                {"section", row.section},
                {"members", ids(row.members)},
                {"lead", id(row.members.front())},
                {"why", or_null(row.why)},
                {"confidence", row.confidence ? Value(probability(*row.confidence)) : Value(nullptr)},
                {"decided", std::move(decided)}};
    }

    Value amendment(const Register::Amendment& row) const {
        const auto& amendment = agenda_.amendments[row.amendment];
        return {{"number", row.number},
                {"id", amendment.id},
                {"from", amendment.from},
                {"to", id(row.motion)},
                {"part", amendment.part ? Value(*amendment.part) : Value(nullptr)},
                {"kind", name(amendment.kind)},
                {"treatment", name(row.treatment)},
                {"reason", or_null(row.reason)}};
    }

    static Value decision(const Register::Decision& row) {
        return {{"entry", row.entry},    {"act", or_null(row.act)},
                {"what", row.what},      {"reason", or_null(row.reason)},
                {"on", or_null(row.on)}, {"by", or_null(row.by)},
                {"counts", row.counts}};
    }

    const Register& kept_;
    const Agenda& agenda_;
};

}  // namespace

std::string register_of(const Register& kept, const Agenda& agenda) {
    return printed(Writing(kept, agenda).all());
}

}  // namespace plenum::json
