#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "printing/printingstate.h"
#include "workflow/printchoice.h"

#include <QObject>

namespace packledger::printing {

/// What this station prints where: printer, template and moment for each level. A choice is kept as it is made.
class StationPresenter final : public QObject
{
    Q_OBJECT

public:
    StationPresenter(common::LedgerService &ledger, QByteArray station, QObject *parent = nullptr);

    [[nodiscard]] const StationState &state() const { return m_state; }
    void setSession(const access::Session &session) { m_session = session; }

    void refresh();
    void enterOption(const QString &key, const QString &value);

Q_SIGNALS:
    void stateChanged(const packledger::printing::StationState &state);
    void failed(const packledger::Error &error);

private:
    common::LedgerService &m_ledger;
    QByteArray m_station;
    access::Session m_session;
    StationState m_state;
    QHash<int, workflow::PrintChoice> m_choices; ///< by level
};

/// The templates of a level, as a person chooses them.
[[nodiscard]] std::vector<site::Choice> templateChoices(
    ledger::View &view, const QString &siteFolder, ledger::Level level);
[[nodiscard]] std::vector<site::Choice> printerChoices(ledger::View &view);
/// The languages that the words of labels are in.
[[nodiscard]] std::vector<site::Choice> languageChoices();

} // namespace packledger::printing
