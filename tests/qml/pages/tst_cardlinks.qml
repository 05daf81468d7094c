// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

// The quiet links that lead from other pages to the knowledge card about them.
TestCase {
    id: testCase

    name: "CardLinks"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias place: place
        readonly property Item page: place.item as Item

        width: 360
        height: 780

        TestBench {
            id: bench
        }
        Loader {
            id: place

            anchors.fill: parent
        }
    }
    Component {
        id: fixture

        Fixture {}
    }
    SignalSpy {
        id: spy
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.lessMotion = true;
        return f;
    }

    function show(f: Item, page: string, values: var, wish: string): void {
        f.place.setSource("qrc:/qt/qml/Evenpace/" + page, values);
        verify(f.page, page);
        f.bench.settle(f.page);
        spy.target = f.page;
        spy.signalName = wish;
        spy.clear();
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        tryVerify(() => f.bench.byName(f.page, name) !== null, 2000, "there is no " + name);
        const button = f.bench.byName(f.page, name);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        f.bench.settle(f.page);
    }

    function expectCard(id: string): void {
        tryCompare(spy, "count", 1);
        compare(spy.signalArguments[0][0], id);
    }

    function test_helpLeadsToItsSigns_data(): var {
        return [
            { tag: "at once", link: "Read: when to call at once", id: "edu-emergency" },
            { tag: "soon", link: "Read: when to see a doctor", id: "edu-see-doctor" }
        ];
    }

    function test_helpLeadsToItsSigns(data: var): void {
        const f = make();
        show(f, "help/HelpPage.qml", { help: f.bench.app.help }, "cardRequested");
        press(f, data.link);
        expectCard(data.id);
    }

    function test_toolsLeadToTheirCards_data(): var {
        return [
            { tag: "sleep", page: "sleep/SleepPage.qml", tool: "sleep", link: "Sleep and pain", id: "edu-sleep" },
            { tag: "planner", page: "planner/PlannerPage.qml", tool: "planner", link: "Why heavy things are spread out", id: "edu-boom-bust" }
        ];
    }

    function test_toolsLeadToTheirCards(data: var): void {
        const f = make();
        f.bench.passSafetyCheck();
        const tool = f.bench.app[data.tool];
        data.tool === "sleep" ? tool.open() : tool.show();
        show(f, data.page, { [data.tool]: tool }, "cardRequested");
        press(f, data.link);
        expectCard(data.id);
    }

    function test_aVeryLowMoodLeadsToItsCard(): void {
        const f = make();
        f.bench.passSafetyCheck();
        const measures = f.bench.app.measures;
        verify(measures.start("phq2"));
        for (let i = 0; i < 2; ++i) {
            measures.form.choose(3);
            measures.form.next();
        }
        verify(measures.show("phq2"));
        verify(measures.needsCare);
        show(f, "measures/MeasurePage.qml", { measures: measures }, "cardRequested");
        press(f, "Read: mood and worry");
        expectCard("edu-mood");
    }

    function test_aBadDayLeadsToFlares(): void {
        const f = make();
        f.bench.passSafetyCheck();
        f.bench.app.today.setBadDay(true);
        show(f, "today/TodayEnd.qml", { today: f.bench.app.today, activities: f.bench.app.activities }, "activitiesRequested");
        spy.target = f.bench.app.today;
        spy.signalName = "cardRequested";
        spy.clear();
        press(f, "Read: flares and set-backs");
        expectCard("edu-flare");
    }

    function test_aboutLeadsToWhatTheAppIs(): void {
        const f = make();
        show(f, "settings/AboutPage.qml", { version: "1" }, "cardRequested");
        press(f, "What this app is and is not");
        expectCard("edu-app-limits");
    }

    function test_aboutLeadsToAllCards(): void {
        const f = make();
        show(f, "settings/AboutPage.qml", { version: "1" }, "cardsRequested");
        press(f, "Worth knowing");
        compare(spy.count, 1);
    }

    function test_limitsLeadToEffort(): void {
        const f = make();
        show(f, "settings/PaceSettings.qml", { limits: f.bench.app.limits }, "cardRequested");
        press(f, "How hard is hard enough?");
        expectCard("edu-effort");
    }

    function test_theSleepExerciseLeadsToSleep(): void {
        const f = make();
        f.bench.passSafetyCheck();
        verify(f.bench.app.item.open("cbt-sleep-reset"));
        show(f, "practice/ItemPage.qml", { item: f.bench.app.item, settings: f.bench.app.settings }, "cardRequested");
        press(f, "Why it can help");
        press(f, "Read more");
        expectCard("edu-sleep");
    }

    function test_anItemWithoutACardHasNoLink(): void {
        const f = make();
        f.bench.passSafetyCheck();
        verify(f.bench.app.item.open("bridge"));
        show(f, "practice/ItemPage.qml", { item: f.bench.app.item, settings: f.bench.app.settings }, "cardRequested");
        press(f, "Why it can help");
        compare(f.bench.byName(f.page, "Read more"), null);
    }

    function test_theQuestionAboutEffortLeadsToWhy(): void {
        const f = make();
        f.bench.app.onboarding.begin(OnboardingController.Effort);
        show(f, "onboarding/OnboardingPage.qml", { onboarding: f.bench.app.onboarding, settings: f.bench.app.settings, help: f.bench.app.help }, "cardRequested");
        press(f, "Why we ask this");
        expectCard("edu-pem");
    }

    function test_theSizeOfTheDayLeadsToPacing(): void {
        const f = make();
        f.bench.passSafetyCheck();
        const component = Qt.createComponent("qrc:/qt/qml/Evenpace/today/WhySheet.qml");
        const sheet = createTemporaryObject(component, f, { today: f.bench.app.today });
        spy.target = f.bench.app.today;
        spy.signalName = "cardRequested";
        spy.clear();
        sheet.show();
        tryVerify(() => f.bench.byName(f, "How pacing works here") !== null);
        f.bench.byName(f, "How pacing works here").clicked();
        expectCard("edu-pacing-how");
    }
}
