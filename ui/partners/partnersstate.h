#pragma once

#include "common/rowstate.h"
#include "common/tone.h"

#include <QString>

#include <vector>

namespace packledger::partners {

/// Something of a partner that runs out, or did: a licence, a certificate.
struct Mark
{
    common::Tone tone = common::Tone::Neutral;
    QString text;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// One partner in the list, ready to be shown.
struct PartnerLine
{
    QString name; ///< the key
    QString title;
    QString detail; ///< "Customer · SFTP sftp.acme.example · live"
    common::Tone tone = common::Tone::Neutral;
    QString status; ///< "3 waiting"
    QString statusDetail; ///< "the oldest for 2 h"
    std::vector<Mark> marks; ///< the worst first

    friend bool operator==(const PartnerLine &, const PartnerLine &) = default;
};

/// All that is known of one partner, in words.
struct PartnerFacts
{
    QString name;
    QString title;
    std::vector<common::HealthLine> exchange; ///< how documents go and come
    std::vector<common::HealthLine> licences;
    std::vector<common::HealthLine> certificates;

    friend bool operator==(const PartnerFacts &, const PartnerFacts &) = default;
};

struct PartnersState
{
    std::vector<PartnerLine> partners;
    PartnerFacts chosen; ///< without a name: none is
    int troubled = 0; ///< partners that need somebody

    friend bool operator==(const PartnersState &, const PartnersState &) = default;
};

} // namespace packledger::partners
