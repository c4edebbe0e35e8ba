#include "gs1/checkdigit.h"

namespace packledger::gs1 {

namespace {

/// A CSET 82 character's place in the order of the set, which is the order of ASCII.
int weightOf(char c) noexcept
{
    constexpr QByteArrayView set("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
    return int(set.indexOf(c));
}

constexpr int primes[] = { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83 };

} // namespace

std::array<char, 2> alphaCheckPairOf(QByteArrayView body) noexcept
{
    constexpr QByteArrayView set32("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += weightOf(body[i]) * primes[(body.size() - 1 - i) % qsizetype(std::size(primes))];
    sum %= 1021;
    return { set32[sum >> 5], set32[sum & 31] };
}

bool hasAlphaCheckPair(QByteArrayView text) noexcept
{
    if (text.size() < 2)
        return false;
    const std::array<char, 2> pair = alphaCheckPairOf(text.first(text.size() - 2));
    return text[text.size() - 2] == pair[0] && text.back() == pair[1];
}

} // namespace packledger::gs1
