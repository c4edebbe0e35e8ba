#pragma once

#include "base/result.h"
#include "gs1/gtin.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace packledger::gs1 {

/// National Drug Code of the United States: labeler, product, package. Kept as segments, because the digits
/// alone do not tell where one ends, together with the layout it was written in. Compared in the form of 12
/// digits (6-4-2, in force from 7 March 2033; 91 FR 10749), into which every older form pads with zeros.
class Ndc
{
public:
    /// With hyphens in any layout ever issued, or 11 (5-4-2) or 12 (6-4-2) digits without. Errors:
    /// codes::ndcFormat, and codes::ambiguousNdc for 10 digits without hyphens.
    [[nodiscard]] static Result<Ndc> parse(QByteArrayView text);

    /// The layouts that the 10 digits inside a US drug GTIN can have: 4-4-2, 5-3-2, 5-4-1. Errors:
    /// codes::notUsDrugPrefix.
    [[nodiscard]] static Result<std::vector<Ndc>> structuralCandidates(Gtin gtin);
    /// Those of them that occur: labelers of four digits begin with 0, those of five do not.
    [[nodiscard]] static Result<std::vector<Ndc>> plausibleCandidates(Gtin gtin);
    /// The 10-digit NDCs that give these 11 digits (5-4-2) by padding. Errors: codes::charset, length, noPaddingZero.
    [[nodiscard]] static Result<std::vector<Ndc>> unpadded(QByteArrayView elevenDigits);

    [[nodiscard]] QByteArray labeler() const { return segment(0); }
    [[nodiscard]] QByteArray product() const { return segment(1); }
    [[nodiscard]] QByteArray package() const { return segment(2); }
    /// "5-4-1"
    [[nodiscard]] QByteArray layout() const;
    /// The digits, of any number, without hyphens.
    [[nodiscard]] QByteArray digits() const { return labeler() + product() + package(); }
    /// As written: "12345-6789-0".
    [[nodiscard]] QByteArray hyphenated() const { return joined(m_lengths); }
    /// "12345-6789-00" of the billing form, 5-4-2; empty if the labeler has six digits and does not begin with 0.
    [[nodiscard]] QByteArray hyphenated11() const;
    /// "012345-6789-00"
    [[nodiscard]] QByteArray hyphenated12() const { return joined({ 6, 4, 2 }); }

    /// The GTIN that holds the NDC: indicator 0 to 8, 03, the ten digits. Errors: codes::notEmbeddable for
    /// NDCs that are not of ten digits, codes::length for another indicator.
    [[nodiscard]] Result<Gtin> toGtin(int indicator) const;
    /// The company prefix behind such a GTIN: 03 and the labeler.
    [[nodiscard]] QByteArray companyPrefix() const { return "03" + labeler(); }

    friend bool operator==(const Ndc &a, const Ndc &b) { return a.hyphenated12() == b.hyphenated12(); }

private:
    using Lengths = std::array<qsizetype, 3>;

    Ndc(QByteArrayView digits, Lengths lengths);
    [[nodiscard]] QByteArray segment(size_t index) const;
    [[nodiscard]] QByteArray joined(Lengths lengths) const;

    std::array<char, 12> m_digits {};
    Lengths m_lengths;
};

} // namespace packledger::gs1
