#include "../catch.hpp"

#include <plenum/lint/numbering.hpp>
#include <plenum/lint/phrases.hpp>
#include <plenum/lint/quotes.hpp>
#include <plenum/lint/spacing.hpp>

#include <string>

using namespace plenum;

namespace {

std::vector<std::string> insides(std::string_view text) {
    std::vector<std::string> result;
    for (const auto& quote : lint::quotes(text)) {
        result.emplace_back(text.substr(quote.inside.offset, quote.inside.length));
    }
    return result;
}

std::size_t slips_in(std::string_view text) {
    return lint::slips(text).size() + lint::excess_blanks(text).size();
}

}  // namespace

TEST_CASE("quotations, and apostrophes that are none") {
    using List = std::vector<std::string>;
    CHECK(insides("told \"work harder\" twice") == List{"work harder"});
    CHECK(insides("told \u201Cwork harder\u201D twice") == List{"work harder"});
    CHECK(insides("the BMA must 'stop asking and start telling' when it meets") ==
          List{"stop asking and start telling"});
    CHECK(insides("practices\u2019 agreements and the boards\u2019 boundaries").empty());
    CHECK(insides("the doctors' pay and the nurses' pay, and GPC's view").empty());
    CHECK(insides("it's the '90s contract").empty());
    CHECK(insides("that \"every practice is full, says NHS England") == List{"every practice is full"});
}

TEST_CASE("a quotation mark without its other half") {
    CHECK(lint::odd_quote("a \"b c"));
    CHECK(lint::odd_quote("a \u201Cb c"));
    CHECK(lint::odd_quote("a b\u201D c"));
    CHECK_FALSE(lint::odd_quote("a \"b\" c"));
    CHECK_FALSE(lint::odd_quote("the doctors' pay"));
    CHECK_FALSE(lint::odd_quote("a child of 3 feet 2\""));
}

TEST_CASE("slips of spacing") {
    CHECK(slips_in("publish , each spring") == 1);
    CHECK(slips_in("hours,and more") == 1);
    CHECK(slips_in("a scheme  in every nation") == 1);
    CHECK(slips_in("the end.The beginning") == 1);
    CHECK(slips_in("( an aside)") == 1);
    CHECK(slips_in("more than 1,000 at 6.30pm, e.g. www.example.org.uk, i.e. this") == 0);
    CHECK(slips_in("the end.  The beginning") == 0);
    CHECK(slips_in("a folded\n    line") == 0);
    CHECK(slips_in("doctor(s) and (re)commissioning") == 0);
}

TEST_CASE("numbers of parts as they are typed") {
    CHECK(lint::number_before("(ii) publish")->number == 2);
    CHECK(lint::number_before("b) publish")->number == 2);
    CHECK(lint::number_before("3. publish")->number == 3);
    CHECK_FALSE(lint::number_before("2.5 per cent"));
    CHECK_FALSE(lint::number_before("i.e. publish"));
    CHECK_FALSE(lint::number_before("publish (i) this"));
    CHECK(lint::numbers_in("this (i) and (ii) that").size() == 2);
}

TEST_CASE("numbers in digits and words") {
    CHECK(lint::is_number("12"));
    CHECK(lint::is_number("1,200"));
    CHECK(lint::is_number("thirty-five"));
    CHECK_FALSE(lint::is_number("often"));
}
