// Letters to committees, for scripts.
#include <plenum/json/fate.hpp>
#include <plenum/json/letters.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value called(const Called& motion) {
    return {{"number", or_null(motion.number)}, {"id", motion.id}, {"from", or_null(motion.from)}};
}

Value all(const std::vector<Called>& motions) {
    Value value = Value::array();
    for (const auto& each : motions) value.push_back(called(each));
    return value;
}

Value receipt(const Receipt& receipt, const Motions& motions) {
    Value parts = Value::array();
    for (const auto& part : receipt.understood.parts) {
        parts.push_back(
            {{"part", part.part}, {"stem", name(part.stem)}, {"addressee", or_null(part.addressee)}});
    }
    Value findings = Value::array();
    for (const auto& each : receipt.findings) {
        findings.push_back({{"rule", each.rule},
                            {"message", each.message},
                            {"hint", or_null(each.hint)},
                            {"part", each.part}});
    }
    Value already = Value::array();
    for (const auto& each : receipt.already) {
        already.push_back({{"conference", or_null(each.conference)},
                           {"year", each.year ? Value(*each.year) : Value(nullptr)},
                           {"number", or_null(each.number)},
                           {"id", each.id},
                           {"confidence", probability(each.confidence)}});
    }
    const auto& sections = receipt.understood.sections;
    return {{"id", label(motions[receipt.motion])},
            {"stem", name(receipt.understood.stem)},
            {"makes_policy", receipt.understood.makes_policy},
            {"section", sections.empty() ? Value(nullptr) : Value(sections.front().id)},
            {"parts", std::move(parts)},
            {"findings", std::move(findings)},
            {"already", std::move(already)}};
}

Value fate(const Placement& fate, const Agenda& agenda) {
    Value in(nullptr);
    if (fate.in) {
        in = called(fate.in->composite);
        in["parts"] = fate.in->parts;
    }
    return {{"id", label(agenda.motions[fate.motion])},
            {"number", or_null(fate.number)},
            {"section", or_null(fate.section)},
            {"treatment", name(fate.treatment)},
            {"reason", or_null(fate.reason)},
            {"starred", fate.opens},
            {"under", fate.under.empty() ? Value(nullptr) : called(fate.under.front())},
            {"lead_reason", or_null(fate.lead_reason)},
            {"with", all(fate.others)},
            {"composite", std::move(in)},
            {"amendments", fate.amendments},
            {"falls_with", all(fate.falls_with)},
            {"split_from", or_null(fate.split_from)}};
}

std::string letters(const char* as, const Conference& conference, Value list) {
    return printed({{"schema", "plenum/letters/1"},
                    {"conference", or_null(conference.name)},
                    {"as", as},
                    {"letters", std::move(list)}});
}

}  // namespace

std::string receipts(const Letters& those, const Motions& motions, const Conference& conference) {
    Value list = Value::array();
    for (const auto& letter : those) {
        Value each = Value::array();
        for (const auto& one : letter.receipts) each.push_back(receipt(one, motions));
        list.push_back({{"committee", letter.committee}, {"motions", std::move(each)}});
    }
    return letters("receipt", conference, std::move(list));
}

std::string fates(const Letters& those, const Agenda& agenda) {
    Value list = Value::array();
    for (const auto& letter : those) {
        Value each = Value::array();
        for (const auto& one : letter.placements) each.push_back(fate(one, agenda));
        list.push_back({{"committee", letter.committee},
                        {"motions", std::move(each)},
                        {"proposes", all(letter.proposes)}});
    }
    return letters("fate", agenda.conference, std::move(list));
}

std::string results(const Letters& those, const Agenda& agenda, const Proceedings& proceedings) {
    Value list = Value::array();
    for (const auto& letter : those) {
        Value each = Value::array();
        for (const auto& one : letter.placements) {
            auto motion = fate(one, agenda);
            motion["result"] = fate(proceedings.motions[one.motion], agenda);
            each.push_back(std::move(motion));
        }
        Value moved = Value::array();
        for (const auto index : letter.amendments) moved.push_back(agenda.amendments[index].id);
        list.push_back({{"committee", letter.committee},
                        {"motions", std::move(each)},
                        {"proposes", all(letter.proposes)},
                        {"amendments", std::move(moved)}});
    }
    return letters("result", agenda.conference, std::move(list));
}

}  // namespace plenum::json
