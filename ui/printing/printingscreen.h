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

class PrinterPanel;

/// Label printers and print jobs: what each says of itself, what waits for whom.
class PrintingScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit PrintingScreen(QWidget *parent = nullptr);

    void render(const PrintingState &state);
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

private:
    QWidget *makePrintersCard();
    QWidget *makeJobsCard();

    PrintingState m_state;
    site::DeviceList *m_printers;
    PrinterPanel *m_form;
    models::RowsModel<JobRow> *m_jobs;
    common::RowList *m_list;
    common::EmptyState *m_none;
    common::HealthList *m_instruction;
    common::FormField *m_reason;
    common::Card *m_printersCard = nullptr;
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
