// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "PacingPages"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component LogFixture: Item {
        property alias bench: logBench
        property alias page: logPage

        TestBench {
            id: logBench
        }
        PacingLogPage {
            id: logPage

            anchors.fill: parent
            log: logBench.app.pacingLog
        }
    }
    component ReviewFixture: Item {
        property alias bench: reviewBench
        property alias page: reviewPage

        TestBench {
            id: reviewBench
        }
        ReviewPage {
            id: reviewPage

            anchors.fill: parent
            review: reviewBench.app.review
        }
    }
    Component {
        id: logFixture

        LogFixture {
            width: 360
            height: 780
        }
    }
    Component {
        id: reviewFixture

        ReviewFixture {
            width: 360
            height: 780
        }
    }
    SignalSpy {
        id: logRequested

        signalName: "logRequested"
    }
    SignalSpy {
        id: morningRequested

        signalName: "morningRequested"
    }

    function test_anEmptyLogSaysWhatBeginsIt(): void {
        const f = createTemporaryObject(logFixture, testCase);
        f.bench.settle(f.page);
        verify(f.bench.names(f.page).some(name => name.startsWith("Nothing has been decided yet")));
        verify(!f.bench.byName(f.page, "Save as JSON"));
    }

    function test_aDayOpensByTap(): void {
        const f = createTemporaryObject(logFixture, testCase);
        f.bench.app.today.setBadDay(true);
        f.bench.settle(f.page);
        const row = f.bench.byNameStart(f.page, "Today.");
        verify(row);
        verify(!f.bench.names(f.page).includes("Rules"));
        mouseClick(row);
        f.bench.settle(f.page);
        verify(f.bench.names(f.page).includes("What they saw"));
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_anOpenDayLeadsToItsMorning(): void {
        const f = createTemporaryObject(logFixture, testCase);
        morningRequested.target = f.page;
        f.bench.app.today.setBadDay(true);
        f.bench.settle(f.page);
        mouseClick(f.bench.byNameStart(f.page, "Today."));
        f.bench.settle(f.page);
        mouseClick(f.bench.byName(f.page, "Change what you said that morning"));
        compare(morningRequested.count, 1);
        verify(/^\d{4}-\d\d-\d\d$/.test(morningRequested.signalArguments[0][0]));
    }

    function test_theReviewLeadsToTheLog(): void {
        const f = createTemporaryObject(reviewFixture, testCase);
        logRequested.target = f.page;
        f.bench.settle(f.page);
        mouseClick(f.bench.byName(f.page, "Every decision, day by day"));
        compare(logRequested.count, 1);
        compare(f.bench.smallTargets(f.page), []);
    }
}
