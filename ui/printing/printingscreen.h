#pragma once

#include "common/page.h"
#include "models/rowsmodel.h"
#include "printing/printingstate.h"

#include <QImage>

namespace packledger::common {
class Card;
class EmptyState;
class FormField;
class HealthList;
class RowList;
} // namespace packledger::common

namespace packledger::site {
class DeviceList;
}

namespace packledger::printing {

class BatchLabelsPanel;
class JobLabelsPanel;
class PrinterPanel;
class StationPanel;

/// Label printers and print jobs: what each says of itself, what waits for whom.
class PrintingScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PrintingScreen(QWidget *parent = nullptr);

    void render(const packledger::printing::PrintingState &state);
    void render(const packledger::printing::StationState &state);
    void render(const packledger::printing::BatchLabelsState &state);
    void render(const packledger::printing::JobLabelsState &state);
    /// What stands beside the jobs: the printers, or what was asked for instead.
    enum class Side { Printers, Batch, Station, Labels };
    void showSide(Side side);
    /// A label came out of the printer on the screen; the last few are shown.
    void showLabel(const QImage &picture);

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void printerChosen(const QString &name);
    void jobChosen(qint64 id);
    void startRequested();
    void pauseRequested();
    void cancelRequested(const QString &reason);
    void writeOffRequested(const QString &reason);
    void formRequested(bool isNew);
    void formClosed();
    void formTried(const QString &name, const QString &url, const QString &language, const QString &dpi);
    void formKept(const QString &name, const QString &url, const QString &language, const QString &dpi);
    void removeRequested();
    void testRequested();
    void stationRequested();
    void stationOptionEntered(const QString &key, const QString &value);
    void batchLabelsRequested();
    void batchOptionEntered(const QString &key, const QString &value);
    void batchPrintRequested();
    void labelsRequested(qint64 job);
    void labelChosen(qint64 position);
    void replaceRequested(const QString &reason);

protected:
    void arrangeFor(const QSize &room) override;

private:
    void addKeys();
    void arrange();
    QWidget *makePrintersCard();
    QWidget *makeJobsCard();

    PrintingState m_state;
    site::DeviceList *m_printers;
    PrinterPanel *m_form;
    StationPanel *m_station;
    BatchLabelsPanel *m_batch;
    JobLabelsPanel *m_labels;
    models::RowsModel<JobRow> *m_jobs;
    common::RowList *m_list;
    common::EmptyState *m_none;
    common::HealthList *m_instruction;
    common::FormField *m_reason;
    common::Card *m_printersCard = nullptr;
    common::Card *m_jobsCard = nullptr;
    Side m_side = Side::Printers;
    bool m_isNarrow = false;
    bool m_canPrintBatch = false;
    QAction *m_labelsKey = nullptr;
    class LabelTray *m_tray;
    QAction *m_edit = nullptr;
    QAction *m_test = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_writeOff = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_start = nullptr;
};

} // namespace packledger::printing
