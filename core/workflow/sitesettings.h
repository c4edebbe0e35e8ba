#pragma once

#include "access/session.h"
#include "ledger/writetransaction.h"

#include <QStringList>

#include <vector>

namespace packledger::workflow {

/// A rule of the site, as it is now.
struct SiteSetting
{
    QByteArray name; ///< "line.approval"
    QString title; ///< a few words for a person
    QString value; ///< the preset where nobody set it
    bool isPreset = true;
    QString preset;
    QStringList choices; ///< empty: the meaning says what is written there
    QStringList choiceTexts; ///< of each choice, for a person
    bool isList = false; ///< the value is one text a line
    QString meaning; ///< one sentence for a person
};

/// All settings that the program knows, and those of families ("company-prefixes.CLIENT") that were set.
[[nodiscard]] std::vector<SiteSetting> siteSettings(ledger::View &view);

/// Changes one; the journal has who, when, and what it was before. Nothing is written where it is so already. An empty
/// value takes a free text back to its preset. Fails with access.not-permitted (ManageSite), site.no-such-setting,
/// site.setting-value, and as scan::RejectSettings::parse().
[[nodiscard]] Result<SiteSetting> setSiteSetting(
    ledger::WriteTransaction &transaction, const access::Session &person, const QByteArray &name, const QString &value);

} // namespace packledger::workflow
