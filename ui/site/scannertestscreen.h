#pragma once

#include "common/page.h"
#include "site/scannersstate.h"

#include <QImage>

class QLabel;
class QPaintDevice;

namespace packledger::common {
class Button;
class HealthList;
class ToneIcon;
} // namespace packledger::common

namespace packledger::site {

class TestSymbol;

/// The self-test of one scanner: the code to scan now, and what is wrong with the scanner's set-up.
class ScannerTestScreen final : public common::Page
{
    Q_OBJECT

public:
    explicit ScannerTestScreen(QWidget *parent = nullptr);

    /// The test codes, one pixel a module.
    void setSymbols(const QImage &pack, const QImage &logistic);
    void render(const ScannerTestState &state);
    /// The printed sheet on any paper of A4 or Letter: both codes at the size of pack and pallet, and how to use them.
    void paintSheet(QPaintDevice &paper) const;

Q_SIGNALS:
    void helpRequested();
    void backRequested();
    void restartRequested();
    void skipRequested();
    void keepRequested();
    void sheetRequested();
    /// Characters that arrived as typing.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScannerTestState m_state;
    QImage m_pack;
    QImage m_logistic;
    TestSymbol *m_symbol;
    QLabel *m_step;
    QLabel *m_instruction;
    common::Button *m_skip;
    common::ToneIcon *m_shape;
    QLabel *m_verdict;
    common::HealthList *m_findings;
    QLabel *m_none;
    QLabel *m_raw;
    QAction *m_keep = nullptr;
};

} // namespace packledger::site
