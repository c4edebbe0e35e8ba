#pragma once

#include "access/session.h"
#include "common/ledgerservice.h"
#include "ledger/linestores.h"
#include "printing/printingstate.h"

#include <QObject>

namespace packledger::printing {

/// Labels printed ahead for a batch: which batch, how many, where, how they look.
class BatchLabelsPresenter final : public QObject
{
    Q_OBJECT

public:
    BatchLabelsPresenter(common::LedgerService &ledger, QByteArray station, QObject *parent = nullptr);

    [[nodiscard]] const BatchLabelsState &state() const { return m_state; }
    void setSession(const access::Session &session) { m_session = session; }

    /// Reads batches, printers and templates anew. A valid batch is the one to print for.
    void open(BatchId batch = {});
    void enterOption(const QString &key, const QString &value);
    /// Queues the labels.
    void print();

Q_SIGNALS:
    void stateChanged(const packledger::printing::BatchLabelsState &state);
    void queued(qint64 job, const packledger::ledger::PrinterRow &printer);
    void failed(const packledger::Error &error);

private:
    /// A batch whose labels may be printed.
    struct Offer
    {
        BatchId id;
        QString name;
        QString labelTemplate;
        qint64 waiting = 0; ///< numbers without a label
        qint64 toMake = 0; ///< packs of the order that are not good yet
        qint64 underWay = 0; ///< labels queued or printed whose packs were not judged yet
        bool mayDraw = false; ///< it runs: more numbers can be drawn
    };
    struct Told
    {
        std::vector<Offer> offers;
        std::vector<site::Choice> printers;
        std::vector<site::Choice> templates;
        QString printer; ///< of this station
        QString labelTemplate;
        QString language;
    };
    /// How many labels are still wanted, as the form offers it; empty where none are.
    [[nodiscard]] static QString countFor(const Offer &offer);
    void choose(BatchId batch);
    [[nodiscard]] const Offer *chosen() const;
    void show();

    common::LedgerService &m_ledger;
    QByteArray m_station;
    access::Session m_session;
    BatchLabelsState m_state;
    Told m_told;
    BatchId m_batch;
    QString m_count;
    QString m_countError;
    QString m_printer;
    QString m_template;
    QString m_language;
    bool m_isBusy = false;
    bool m_isCountUsed = false; ///< the labels asked for are queued: the count is offered anew
};

} // namespace packledger::printing
