#include "sync/partnerterms.h"

#include <QCoreApplication>
#include <QLocale>

namespace packledger::sync {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PartnerWizard)
};

qint64 narrower(qint64 ours, qint64 theirs)
{
    return theirs > 0 && (ours == 0 || theirs < ours) ? theirs : ours;
}

bool takesJson(const PartnerTerms &terms)
{
    return terms.contentTypes.contains("application/ld+json") || terms.contentTypes.contains("application/json");
}

bool takesXml(const PartnerTerms &terms)
{
    return terms.contentTypes.contains("application/xml") || terms.contentTypes.contains("text/xml");
}

} // namespace

PartnerProfile withTerms(PartnerProfile profile, const PartnerTerms &terms)
{
    profile.mostBytes = narrower(profile.mostBytes, terms.mostBytes);
    profile.mostEvents = narrower(profile.mostEvents, terms.mostEvents);
    if (profile.form == EpcisForm::Json20 && takesXml(terms) && !takesJson(terms))
        profile.form = EpcisForm::Xml20;
    else if (profile.form != EpcisForm::Json20 && takesJson(terms) && !takesXml(terms))
        profile.form = EpcisForm::Json20;
    return profile;
}

bool keepsTerms(const PartnerProfile &profile, const PartnerTerms &terms)
{
    const PartnerProfile kept = withTerms(profile, terms);
    return kept.mostBytes == profile.mostBytes && kept.mostEvents == profile.mostEvents && kept.form == profile.form;
}

QString wordsOf(const PartnerTerms &terms)
{
    QStringList words;
    if (terms.mostEvents > 0)
        words << Text::tr("%1 events in one document at most").arg(QLocale().toString(terms.mostEvents));
    if (terms.mostBytes > 0)
        words << Text::tr("%1 bytes in one document at most").arg(QLocale().toString(terms.mostBytes));
    if (takesJson(terms))
        words << QStringLiteral("EPCIS 2.0 JSON-LD");
    if (takesXml(terms))
        words << QStringLiteral("EPCIS XML");
    return words.join(QStringLiteral("; "));
}

} // namespace packledger::sync
