#pragma once

#include <span>

namespace packledger {

/// The sentence of one code; "%1" in it is the detail.
struct ErrorText
{
    const char *code;
    const char *sentence;
};

/// The catalogue, by what a person was doing: one file each. All of it is kept here and not beside the codes, because
/// it is one text of one voice, written and translated (context "Errors") at one place, and because no module would
/// then have to make itself known to errorSentence() before a failure of it can be told. What it costs, that a sentence
/// stands apart from its code, tests/architecture makes good: no code without a sentence, no sentence without a code.
/// Within a file one module after the other, each in alphabetical order of the code.
namespace errortexts {
/// What a code says, and numbers for new ones.
[[nodiscard]] std::span<const ErrorText> identification();
/// Documents of partners.
[[nodiscard]] std::span<const ErrorText> documents();
/// The journal, who may do what, and the work at dock and line.
[[nodiscard]] std::span<const ErrorText> ledger();
/// Goods that leave, and what is settled with a partner about them.
[[nodiscard]] std::span<const ErrorText> shipping();
/// Cameras, scanners, printers and what stands at the line.
[[nodiscard]] std::span<const ErrorText> devices();
/// Ways to partners and other systems.
[[nodiscard]] std::span<const ErrorText> exchange();
} // namespace errortexts

} // namespace packledger
