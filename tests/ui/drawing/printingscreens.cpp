#include "labelart/labelart.h"
#include "printing/printingscreen.h"
#include "support/testsite.h"
#include "templates/templatespresenter.h"
#include "templates/templatesscreen.h"
#include "ui/drawing/roles.h"
#include "ui/printingsamples.h"

namespace packledger::test {

namespace {

void drawPrinters(Studio &studio)
{
    using Side = printing::PrintingScreen::Side;
    auto &screen = studio.show<printing::PrintingScreen>(shell::Place::Site);
    studio.take(screen, printing::PrintingState {}, "printing-empty");
    studio.take(screen, samplePrinting(), "printing");
    studio.take(screen, samplePrinterForm(), "printing-form");
    screen.render(samplePrinting());
    screen.render(sampleBatchLabels());
    screen.showSide(Side::Batch);
    studio.take("printing-batch");
    screen.render(sampleStationPrints());
    screen.showSide(Side::Station);
    studio.take("printing-station");
    screen.render(sampleJobLabels());
    screen.showSide(Side::Labels);
    studio.take("printing-labels");
    screen.showSide(Side::Printers);
}

/// The editor is shown with what is really laid out: a site of its own, and its presenter.
void drawTemplates(Studio &studio)
{
    using templates::TemplatesPresenter;
    auto &screen = studio.show<templates::TemplatesScreen>(shell::Place::Site);
    FakeClock clock;
    TestSite site(clock);
    common::LedgerService ledger(clock);
    TemplatesPresenter presenter(ledger, clock);
    presenter.setSession(access::Session::forOperator("ana"));
    QObject::connect(&presenter, &TemplatesPresenter::stateChanged, &screen, &templates::TemplatesScreen::render);
    QObject::connect(&presenter, &TemplatesPresenter::previewChanged, &screen,
        [&screen](const labels::PlacedLabel &label) { screen.setPicture(*labelart::drawLabel(label)); });
    ledger.open(site.folder());
    presenter.refresh();
    while (presenter.state().name.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    presenter.openTemplate(QStringLiteral("unit-50x25"));
    presenter.choose(5);
    QObject::connect(
        &presenter, &TemplatesPresenter::readRequested, &presenter, [&presenter](const labels::PlacedLabel &label) {
            presenter.setRead({ label.symbols().front()->message.encoded() });
        });
    presenter.readBack();
    studio.take("labels");
    presenter.openTemplate(QStringLiteral("pallet-4x6"));
    presenter.choose(0);
    studio.take("labels-pallet");
    presenter.openTemplate(QStringLiteral("unit-20x20"));
    presenter.choose(1);
    presenter.move(8, 3);
    studio.take("labels-wrong");
}

} // namespace

void drawPrinting(Studio &studio)
{
    drawPrinters(studio);
    drawTemplates(studio);
}

} // namespace packledger::test
