#include "drawnframe.h"
#include "vision/textcheck.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

using namespace packledger::vision;
using namespace packledger::vision::tests;

namespace {

/// A label with a symbol and three lines of text at its right, as a camera sees it.
class TextLabel
{
public:
    explicit TextLabel(const QList<QByteArray> &texts, float degrees = 0)
    {
        DrawnFrame drawn({ 900, 500 }, 210);
        m_corners = drawn.draw({ Print::Kind::Gs1DataMatrix, "(01)09521234543213(17)281130(10)RP4471(21)7KQ2M9XH4TWA" },
            { { 220, 250 }, 0, 7 });
        m_picture = drawn.picture();
        const double side = m_corners[1].x() - m_corners[0].x();
        for (int i = 0; i < int(texts.size()); ++i) {
            int baseline = 0;
            const cv::Size size = cv::getTextSize(texts[i].constData(), cv::FONT_HERSHEY_SIMPLEX, 0.9, 2, &baseline);
            const cv::Point at(int(m_corners[1].x()) + 30, int(m_corners[1].y()) + 40 + 50 * i);
            cv::putText(
                m_picture, texts[i].constData(), at, cv::FONT_HERSHEY_SIMPLEX, 0.9, cv::Scalar(40), 2, cv::LINE_AA);
            m_boxes.append(cv::Rect(at.x, at.y - size.height, size.width, size.height + 2));
            m_lines.push_back({ (at.x - m_corners[0].x()) / side, (at.y - size.height - m_corners[0].y()) / side,
                size.width / side, (size.height + 2) / side });
        }
        m_degrees = degrees;
    }

    [[nodiscard]] const TextLines &lines() const { return m_lines; }
    void fill(int line, double from, double to, int grey)
    {
        const cv::Rect box = m_boxes[line];
        cv::rectangle(m_picture,
            cv::Rect(box.x + int(from * box.width) - 4, box.y - 4, int((to - from) * box.width) + 8, box.height + 8),
            cv::Scalar(grey), cv::FILLED);
    }
    [[nodiscard]] DrawnLabel drawn() const { return { frameOf(m_picture), m_corners }; }

    /// Turned and out of focus a little, as on the line.
    [[nodiscard]] std::vector<LineLook> look(const std::optional<DrawnLabel> &drawn = {}) const
    {
        const cv::Mat turn = cv::getRotationMatrix2D({ 450, 250 }, double(m_degrees), 0.8);
        cv::Mat seen;
        cv::GaussianBlur(m_picture, seen, {}, 1.0);
        cv::warpAffine(seen, seen, turn, seen.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        Corners corners;
        for (size_t i = 0; i < 4; ++i) {
            const double x = m_corners[i].x();
            const double y = m_corners[i].y();
            corners[i] = { turn.at<double>(0, 0) * x + turn.at<double>(0, 1) * y + turn.at<double>(0, 2),
                turn.at<double>(1, 0) * x + turn.at<double>(1, 1) * y + turn.at<double>(1, 2) };
        }
        return lookAtText(frameOf(seen), corners, m_lines, drawn);
    }

private:
    [[nodiscard]] static GreyFrame frameOf(const cv::Mat &picture)
    {
        return { QByteArray(reinterpret_cast<const char *>(picture.data), qsizetype(picture.total())), picture.cols,
            picture.rows, picture.cols };
    }

    cv::Mat m_picture;
    Corners m_corners {};
    QList<cv::Rect> m_boxes;
    TextLines m_lines;
    float m_degrees = 0;
};

const QList<QByteArray> texts { "SN 7KQ2M9XH4TWA", "EXP 2028-11-30", "LOT RP4471" };

} // namespace

class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTextOfALabel_data();
    void findsTheTextOfALabel();
    void missesALineThatIsNotThere();
    void missesHalfALine();
    void takesNoSmearForText();
    void tellsOtherText();
    void findsNothingInAnEmptyFrame();
};

void TestTextCheck::findsTheTextOfALabel_data()
{
    QTest::addColumn<float>("degrees");
    QTest::newRow("straight") << 0.0F;
    QTest::newRow("a little askew") << 8.0F;
    QTest::newRow("across") << 90.0F;
}

void TestTextCheck::findsTheTextOfALabel()
{
    QFETCH(float, degrees);
    const TextLabel label(texts, degrees);
    const std::vector<LineLook> lines = label.look(label.drawn());
    QCOMPARE(lines.size(), size_t(3));
    for (const LineLook &line : lines)
        QVERIFY2(line.isText,
            qPrintable(QStringLiteral("%1 %2 %3").arg(line.coverage).arg(line.strokes).arg(*line.likeness)));
    QVERIFY(isTextPresent(label.look()));
}

void TestTextCheck::missesALineThatIsNotThere()
{
    TextLabel label(texts);
    label.fill(1, 0, 1, 210);
    const std::vector<LineLook> lines = label.look();
    QVERIFY(lines[0].isText);
    QVERIFY(!lines[1].isText);
    QVERIFY(lines[2].isText);
    QVERIFY(!isTextPresent(lines));
}

void TestTextCheck::missesHalfALine()
{
    TextLabel label(texts);
    label.fill(0, 0.45, 1, 210);
    QVERIFY(!label.look()[0].isText);
}

void TestTextCheck::takesNoSmearForText()
{
    TextLabel label(texts);
    label.fill(0, 0, 1, 40);
    const std::vector<LineLook> lines = label.look();
    QVERIFY(!lines[0].isText);
    QVERIFY(lines[1].isText);
}

void TestTextCheck::tellsOtherText()
{
    const TextLabel wanted({ "SN 7KQ2M9XH4TWA", "EXP 2028-11-30", "LOT RP4471" });
    const TextLabel other({ "USE BEFORE MEAL", "KEEP IT AT 25 C", "NOT A LOT" });
    const std::vector<LineLook> lines = other.look(wanted.drawn());
    for (const LineLook &line : lines)
        QVERIFY2(*line.likeness < 0.6, qPrintable(QString::number(*line.likeness)));
    for (const LineLook &line : wanted.look(wanted.drawn()))
        QVERIFY2(*line.likeness > 0.8, qPrintable(QString::number(*line.likeness)));
}

void TestTextCheck::findsNothingInAnEmptyFrame()
{
    const TextLabel label(texts);
    QVERIFY(!isTextPresent(lookAtText({}, {}, label.lines())));
    QVERIFY(isTextPresent({}));
}

QTEST_GUILESS_MAIN(TestTextCheck)
#include "tst_textcheck.moc"
