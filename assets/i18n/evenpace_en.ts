<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityController</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderController</name>
    <message numerus="yes">
        <source>%n more thing(s) to look at</source>
        <translation>
            <numerusform>%n more thing to look at</numerusform>
            <numerusform>%n more things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n exercise(s)</source>
        <translation>
            <numerusform>Search %n exercise</numerusform>
            <numerusform>Search %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s)</source>
        <translation>
            <numerusform>%n easy minute</numerusform>
            <numerusform>%n easy minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <extracomment>how many exercises are left</extracomment>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderFrameController</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderLibrary</name>
    <message numerus="yes">
        <source>Filter, %n chosen</source>
        <translation>
            <numerusform>Filter, %n chosen</numerusform>
            <numerusform>Filter, %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsController</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CeilingWords</name>
    <message numerus="yes">
        <source>A day holds %n session(s) that move.</source>
        <translation>
            <numerusform>A day holds %n session that moves.</numerusform>
            <numerusform>A day holds %n sessions that move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInController</name>
    <message numerus="yes">
        <source>You did %n easy minute(s) here.</source>
        <translation>
            <numerusform>You did %n easy minute here.</numerusform>
            <numerusform>You did %n easy minutes here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s)</source>
        <translation>
            <numerusform>%n easy minute</numerusform>
            <numerusform>%n easy minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClinicLockController</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Wait %n minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeButtons</name>
    <message numerus="yes">
        <source>Show %n code(s)</source>
        <translation>
            <numerusform>Show %n code</numerusform>
            <numerusform>Show %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>%1, %2: %n item(s) in one session.</source>
        <extracomment>a day, a time of the day</extracomment>
        <translation>
            <numerusform>%1, %2: %n item in one session.</numerusform>
            <numerusform>%1, %2: %n items in one session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) that move.</source>
        <translation>
            <numerusform>%1 has %n session that moves.</numerusform>
            <numerusform>%1 has %n sessions that move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest between sessions is %n minute(s).</source>
        <translation>
            <numerusform>Rest between sessions is %n minute.</numerusform>
            <numerusform>Rest between sessions is %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n are easier to keep in mind and to do.</source>
        <translation>
            <numerusform>Up to %n is easier to keep in mind and to do.</numerusform>
            <numerusform>Up to %n are easier to keep in mind and to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app offers %n a day at most.</source>
        <translation>
            <numerusform>The app offers %n a day at most.</numerusform>
            <numerusform>The app offers %n a day at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app keeps %n at least after movement.</source>
        <translation>
            <numerusform>The app keeps %n at least after movement.</numerusform>
            <numerusform>The app keeps %n at least after movement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message numerus="yes">
        <source>Flare, %n day(s)</source>
        <translation>
            <numerusform>Flare, %n day</numerusform>
            <numerusform>Flare, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Silent %n day(s)</source>
        <translation>
            <numerusform>Silent %n day</numerusform>
            <numerusform>Silent %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A flare of %n day(s)</source>
        <translation>
            <numerusform>A flare of %n day</numerusform>
            <numerusform>A flare of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not started, %n day(s) after it was given</source>
        <translation>
            <numerusform>Not started, %n day after it was given</numerusform>
            <numerusform>Not started, %n days after it was given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No report for %n day(s)</source>
        <translation>
            <numerusform>No report for %n day</numerusform>
            <numerusform>No report for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule: a flare that lasts longer than %n day(s).</source>
        <translation>
            <numerusform>Rule: a flare that lasts longer than %n day.</numerusform>
            <numerusform>Rule: a flare that lasts longer than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule: nothing done of the program %n day(s) after it was given.</source>
        <translation>
            <numerusform>Rule: nothing done of the program %n day after it was given.</numerusform>
            <numerusform>Rule: nothing done of the program %n days after it was given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule: no report for %n day(s) or more.</source>
        <translation>
            <numerusform>Rule: no report for %n day or more.</numerusform>
            <numerusform>Rule: no report for %n days or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivenProgramController</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n easy minute(s) a day</source>
        <translation>
            <numerusform>up to %n easy minute a day</numerusform>
            <numerusform>up to %n easy minutes a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverController</name>
    <message numerus="yes">
        <source>%n more. Search by name.</source>
        <translation>
            <numerusform>%n more. Search by name.</numerusform>
            <numerusform>%n more. Search by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemController</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <extracomment>breaths, where a pattern is done a few times only</extracomment>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of %1</source>
        <extracomment>%1 is how much one set holds, like &quot;6 times&quot;</extracomment>
        <translation>
            <numerusform>%n set of %1</numerusform>
            <numerusform>%n sets of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pace(s)</source>
        <translation>
            <numerusform>%n pace</numerusform>
            <numerusform>%n paces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s) a minute</source>
        <translation>
            <numerusform>%n breath a minute</numerusform>
            <numerusform>%n breaths a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepsakeNotes</name>
    <message numerus="yes">
        <source>%n worry(s) waited for it. A quarter of an hour, and then they rest again.</source>
        <translation>
            <numerusform>%n worry waited for it. A quarter of an hour, and then it rests again.</numerusform>
            <numerusform>%n worries waited for it. A quarter of an hour, and then they rest again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsController</name>
    <message numerus="yes">
        <source>%n easy minute(s)</source>
        <translation>
            <numerusform>%n easy minute</numerusform>
            <numerusform>%n easy minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s) a day</source>
        <translation>
            <numerusform>%n easy minute a day</numerusform>
            <numerusform>%n easy minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) a day</source>
        <translation>
            <numerusform>%n session a day</numerusform>
            <numerusform>%n sessions a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of rest</source>
        <translation>
            <numerusform>%n minute of rest</numerusform>
            <numerusform>%n minutes of rest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message numerus="yes">
        <source>%n thing(s) named so far</source>
        <translation>
            <numerusform>%n thing named so far</numerusform>
            <numerusform>%n things named so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindStepModel</name>
    <message numerus="yes">
        <source>Your size for today is %n minute(s). More can wait for another day.</source>
        <translation>
            <numerusform>Your size for today is %n minute. More can wait for another day.</numerusform>
            <numerusform>Your size for today is %n minutes. More can wait for another day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindSummary</name>
    <message numerus="yes">
        <source>In %n part(s)</source>
        <translation>
            <numerusform>In %n part</numerusform>
            <numerusform>In %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of rest between</source>
        <translation>
            <numerusform>%n minute of rest between</numerusform>
            <numerusform>%n minutes of rest between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worry(s) parked.</source>
        <translation>
            <numerusform>%n worry parked.</numerusform>
            <numerusform>%n worries parked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can act on %n of them.</source>
        <translation>
            <numerusform>You can act on %n of them.</numerusform>
            <numerusform>You can act on %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to let go by.</source>
        <translation>
            <numerusform>%n to let go by.</numerusform>
            <numerusform>%n to let go by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s). To have asked counts.</source>
        <translation>
            <numerusform>Once. To have asked counts.</numerusform>
            <numerusform>%n times. To have asked counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MindWords</name>
    <message numerus="yes">
        <source>%n night(s) told.</source>
        <translation>
            <numerusform>%n night told.</numerusform>
            <numerusform>%n nights told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n try(s), you begin with %1.</source>
        <translation>
            <numerusform>From %n try, you begin with %1.</numerusform>
            <numerusform>From %n tries, you begin with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSessionController</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s). Today has %1 left.</source>
        <translation>
            <numerusform>%n easy minute. Today has %1 left.</numerusform>
            <numerusform>%n easy minutes. Today has %1 left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientController</name>
    <message numerus="yes">
        <source>%n report(s) could not be read. Ask for a new one.</source>
        <translation>
            <numerusform>%n report could not be read. Ask for a new one.</numerusform>
            <numerusform>%n reports could not be read. Ask for a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientsController</name>
    <message numerus="yes">
        <source>Report %n day(s) ago</source>
        <translation>
            <numerusform>Report %n day ago</numerusform>
            <numerusform>Report %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago</source>
        <translation>
            <numerusform>Assigned %n day ago</numerusform>
            <numerusform>Assigned %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerController</name>
    <message numerus="yes">
        <source>%n thing(s) planned today</source>
        <translation>
            <numerusform>%n thing planned today</numerusform>
            <numerusform>%n things planned today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left over from before.</source>
        <translation>
            <numerusform>%n thing left over from before.</numerusform>
            <numerusform>%n things left over from before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop and keep %n minute(s)</source>
        <translation>
            <numerusform>Stop and keep %n minute</numerusform>
            <numerusform>Stop and keep %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeController</name>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gentle way(s)</source>
        <translation>
            <numerusform>%n gentle way</numerusform>
            <numerusform>%n gentle ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>match</source>
        <extracomment>after a number on its own: 9 match</extracomment>
        <translation>
            <numerusform>matches</numerusform>
            <numerusform>match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n matches</numerusform>
            <numerusform>%n match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramController</name>
    <message numerus="yes">
        <source>All %n week(s)</source>
        <translation>
            <numerusform>The week</numerusform>
            <numerusform>All %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) that would be more than your size of %1: %2 today.</source>
        <extracomment>%1 is the usual size, %2 the easy minutes of the fullest day</extracomment>
        <translation>
            <numerusform>On %n day that would be more than your size of %1: %2 today.</numerusform>
            <numerusform>On %n days that would be more than your size of %1: %2 today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) that would be more than your size of %1: %2 on %3.</source>
        <extracomment>%1 is the usual size, %2 the easy minutes of the fullest day, %3 its name: &quot;Tuesday&quot;</extracomment>
        <translation>
            <numerusform>On %n day that would be more than your size of %1: %2 on %3.</numerusform>
            <numerusform>On %n days that would be more than your size of %1: %2 on %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramShelfController</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>On %n day(s), last on %1.</source>
        <translation>
            <numerusform>On %n day, last on %1.</numerusform>
            <numerusform>On %n days, last on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) told.</source>
        <translation>
            <numerusform>%n day told.</numerusform>
            <numerusform>%n days told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>the last so many weeks</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of questions</source>
        <translation>
            <numerusform>%n set of questions</numerusform>
            <numerusform>%n sets of questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>%1 of %n planned day(s) done</source>
        <translation>
            <numerusform>%1 of %n planned day done</numerusform>
            <numerusform>%1 of %n planned days done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with more than planned</source>
        <translation>
            <numerusform>%n day with more than planned</numerusform>
            <numerusform>%n days with more than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n morning(s) clearly worse after a session</source>
        <translation>
            <numerusform>%n morning clearly worse after a session</numerusform>
            <numerusform>%n mornings clearly worse after a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) above the day&apos;s size</source>
        <translation>
            <numerusform>%n day above the day&apos;s size</numerusform>
            <numerusform>%n days above the day&apos;s size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of flare, way back or stop</source>
        <translation>
            <numerusform>%n day of flare, way back or stop</numerusform>
            <numerusform>%n days of flare, way back or stop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetySignsQuestion</name>
    <message numerus="yes">
        <source>List, %n item(s)</source>
        <extracomment>%n lines that are read out</extracomment>
        <translation>
            <numerusform>List, %n item</numerusform>
            <numerusform>List, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message numerus="yes">
        <source>Deep bending and twisting of the back: %n movement(s) left out.</source>
        <translation>
            <numerusform>Deep bending and twisting of the back: %n movement left out.</numerusform>
            <numerusform>Deep bending and twisting of the back: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neck: %n movement(s) left out.</source>
        <translation>
            <numerusform>Neck: %n movement left out.</numerusform>
            <numerusform>Neck: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nerves that are touchy: %n movement(s) left out.</source>
        <translation>
            <numerusform>Nerves that are touchy: %n movement left out.</numerusform>
            <numerusform>Nerves that are touchy: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flat on the back for long: %n movement(s) left out.</source>
        <translation>
            <numerusform>Flat on the back for long: %n movement left out.</numerusform>
            <numerusform>Flat on the back for long: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard holding and pressing: %n movement(s) left out.</source>
        <translation>
            <numerusform>Hard holding and pressing: %n movement left out.</numerusform>
            <numerusform>Hard holding and pressing: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Head below the heart: %n movement(s) left out.</source>
        <translation>
            <numerusform>Head below the heart: %n movement left out.</numerusform>
            <numerusform>Head below the heart: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shoulders: %n movement(s) left out.</source>
        <translation>
            <numerusform>Shoulders: %n movement left out.</numerusform>
            <numerusform>Shoulders: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Knees: %n movement(s) left out.</source>
        <translation>
            <numerusform>Knees: %n movement left out.</numerusform>
            <numerusform>Knees: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hips: %n movement(s) left out.</source>
        <translation>
            <numerusform>Hips: %n movement left out.</numerusform>
            <numerusform>Hips: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrists and hands: %n movement(s) left out.</source>
        <translation>
            <numerusform>Wrists and hands: %n movement left out.</numerusform>
            <numerusform>Wrists and hands: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jaw: %n movement(s) left out.</source>
        <translation>
            <numerusform>Jaw: %n movement left out.</numerusform>
            <numerusform>Jaw: %n movements left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Belly and bridging: %n movement(s) left out.</source>
        <translation>
            <numerusform>Belly and bridging: %n movement left out.</numerusform>
            <numerusform>Belly and bridging: %n movements left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetailController</name>
    <message numerus="yes">
        <source>eased off %n time(s)</source>
        <translation>
            <numerusform>eased off %n time</numerusform>
            <numerusform>eased off %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionEndController</name>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n minute.</numerusform>
            <numerusform>%n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSettings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message numerus="yes">
        <source>A name has room for %n letter(s).</source>
        <translation>
            <numerusform>A name has room for %n letter.</numerusform>
            <numerusform>A name has room for %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A session has room for %n item(s).</source>
        <translation>
            <numerusform>A session has room for %n item.</numerusform>
            <numerusform>A session has room for %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SizeWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in its easier form</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n in its easier form</numerusform>
            <numerusform>%n in their easier form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another position</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n in another position</numerusform>
            <numerusform>%n in another position</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out today</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n left out today</numerusform>
            <numerusform>%n left out today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A little more: your therapist&apos;s plan after %n session(s).</source>
        <translation>
            <numerusform>A little more: your therapist&apos;s plan after %n session.</numerusform>
            <numerusform>A little more: your therapist&apos;s plan after %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a little more</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n a little more</numerusform>
            <numerusform>%n a little more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SleepController</name>
    <message numerus="yes">
        <source>%n night(s) told this week</source>
        <translation>
            <numerusform>%n night told this week</numerusform>
            <numerusform>%n nights told this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your Sleep reset holds %n night(s) that are not here yet.</source>
        <translation>
            <numerusform>Your Sleep reset holds %n night that is not here yet.</numerusform>
            <numerusform>Your Sleep reset holds %n nights that are not here yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) told.</source>
        <translation>
            <numerusform>%n night told.</numerusform>
            <numerusform>%n nights told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TherapyWords</name>
    <message numerus="yes">
        <source>At most %n easy minute(s) a day</source>
        <translation>
            <numerusform>At most %n easy minute a day</numerusform>
            <numerusform>At most %n easy minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n session(s) a day</source>
        <translation>
            <numerusform>At most %n session a day</numerusform>
            <numerusform>At most %n sessions a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n minute(s) of rest between sessions</source>
        <translation>
            <numerusform>At least %n minute of rest between sessions</numerusform>
            <numerusform>At least %n minutes of rest between sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n session(s) that went well it gets a little more.</source>
        <translation>
            <numerusform>After %n session that went well it gets a little more.</numerusform>
            <numerusform>After %n sessions that went well it gets a little more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of the day %n min</source>
        <translation>
            <numerusform>size of the day %n min</numerusform>
            <numerusform>size of the day %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s)</source>
        <translation>
            <numerusform>%n easy minute</numerusform>
            <numerusform>%n easy minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eased off %n time(s)</source>
        <translation>
            <numerusform>eased off %n time</numerusform>
            <numerusform>eased off %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayController</name>
    <message numerus="yes">
        <source>easy minute(s), done for today</source>
        <translation>
            <numerusform>easy minute, done for today</numerusform>
            <numerusform>easy minutes, done for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>easy minute(s) left</source>
        <extracomment>follows a big number that stands above it</extracomment>
        <translation>
            <numerusform>easy minute left</numerusform>
            <numerusform>easy minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <comment>easy minutes</comment>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>easy minutes</comment>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>easy minutes</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over. Rest comes next.</source>
        <comment>easy minutes</comment>
        <translation>
            <numerusform>%n over. Rest comes next.</numerusform>
            <numerusform>%n over. Rest comes next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s), only if they help</source>
        <translation>
            <numerusform>%n easy minute, only if it helps</numerusform>
            <numerusform>%n easy minutes, only if they help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n easy minute(s)</source>
        <translation>
            <numerusform>%n easy minute</numerusform>
            <numerusform>%n easy minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was today. %n minute(s) were left over, and they may stay left over.</source>
        <translation>
            <numerusform>That was today. %n minute was left over, and it may stay left over.</numerusform>
            <numerusform>That was today. %n minutes were left over, and they may stay left over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayListModel</name>
    <message numerus="yes">
        <source>%n done</source>
        <comment>number of sessions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolkitController</name>
    <message numerus="yes">
        <source>%n part(s) you wrote on a better day</source>
        <translation>
            <numerusform>%n part you wrote on a better day</numerusform>
            <numerusform>%n parts you wrote on a better day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) of longer out-breaths</source>
        <translation>
            <numerusform>%n minute of longer out-breaths</numerusform>
            <numerusform>%n minutes of longer out-breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s), a few minutes each</source>
        <translation>
            <numerusform>%n exercise, a few minutes</numerusform>
            <numerusform>%n exercises, a few minutes each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n card(s)</source>
        <translation>
            <numerusform>All %n card</numerusform>
            <numerusform>All %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>short for minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>short for seconds</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n time(s)</source>
        <translation>
            <numerusform>%1 of %n time</numerusform>
            <numerusform>%1 of %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
