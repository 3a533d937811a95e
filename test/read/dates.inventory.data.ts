/** Time expressions of newswire English, a sentence a line: `sentence | extent = TYPE value ; ...`, `-` for none. Published on Wednesday 15 May 2024. */
export const inventory = `
# Calendar dates in every style
The bridge fell on March 3, 2021. | March 3, 2021 = DATE 2021-03-03
The bridge fell on 3 March 2021. | 3 March 2021 = DATE 2021-03-03
The bridge fell on 3rd March, 2021. | 3rd March, 2021 = DATE 2021-03-03
The bridge fell on the 3rd of March 2021. | the 3rd of March 2021 = DATE 2021-03-03
The bridge fell on Wednesday, March 3, 2021. | Wednesday, March 3, 2021 = DATE 2021-03-03
The bridge fell on Wednesday 3 March 2021. | Wednesday 3 March 2021 = DATE 2021-03-03
The bridge fell on Mar. 3, 2021. | Mar. 3, 2021 = DATE 2021-03-03
The bridge fell on 3 Mar 2021. | 3 Mar 2021 = DATE 2021-03-03
The bridge fell on March 3rd. | March 3rd = DATE 2024-03-03
The bridge fell in March of 2021. | March of 2021 = DATE 2021-03
The bridge fell in Sept 2019. | Sept 2019 = DATE 2019-09
The bridge fell in September, 2019. | September, 2019 = DATE 2019-09
The file is dated 2021-03-04. | 2021-03-04 = DATE 2021-03-04
The file is dated 11/28/2019. | 11/28/2019 = DATE 2019-11-28
The file is dated 28/11/2019. | 28/11/2019 = DATE 2019-11-28
The file is dated 28.11.2019. | 28.11.2019 = DATE 2019-11-28
Talks ran from 2 to 4 June 2021. | 2 to 4 June 2021 = DATE 2021-06-02
The 26 April accord failed. | 26 April = DATE 2024-04-26
She was born on July 9, 1961, in Lagos. | July 9, 1961 = DATE 1961-07-09
The 2003 invasion divided them. | 2003 = DATE 2003
He won in 2008 and 2012. | 2008 = DATE 2008 ; 2012 = DATE 2012
He led it from 1998 to 2004. | 1998 = DATE 1998 ; 2004 = DATE 2004
He led it between 1998 and 2004. | 1998 = DATE 1998 ; 2004 = DATE 2004
He led it in 1998-2004. | 1998-2004 = DATE 1998
The vote of Nov. 4 was void. | Nov. 4 = DATE 2023-11-04
By the year 2030 it will be gone. | the year 2030 = DATE 2030
Sales will double by 2030. | 2030 = DATE 2030
They lived there until about 1850. | 1850 = DATE 1850
They came around 1900. | 1900 = DATE 1900
Since late 2011 nothing has been built. | late 2011 = DATE 2011
It began in mid-2012. | mid-2012 = DATE 2012
It began in early March. | early March = DATE 2024-03
It began in mid-March. | mid-March = DATE 2024-03
It began in the middle of March. | the middle of March = DATE 2024-03
It ended at the end of April. | the end of April = DATE 2024-04
It ended in late April 2013. | late April 2013 = DATE 2013-04
It opened at the beginning of 2012. | the beginning of 2012 = DATE 2012
It opened at the start of last year. | the start of last year = DATE 2023
It opened at the end of 2012. | the end of 2012 = DATE 2012
# Months, seasons and quarters without a year
Prices fell in December. | December = DATE 2023-12
Prices fell in April. | April = DATE 2024-04
Prices will rise in June. | June = DATE 2024-06
The law takes effect in January. | January = DATE 2025-01
The trial is set for September. | September = DATE 2024-09
Unemployment rose to 8 percent in February from 7 percent in January. | February = DATE 2024-02 ; January = DATE 2024-01
The January sales were poor. | January = DATE 2024-01
He resigned last August. | last August = DATE 2023-08
He resigned in August last year. | August last year = DATE 2023-08
He resigns next March. | next March = DATE 2025-03
The firm said its profit rose in the three months to March. | the three months = DURATION P3M ; March = DATE 2024-03
It closed last summer. | last summer = DATE 2023-SU
It closed in the summer of 2012. | the summer of 2012 = DATE 2012-SU
It will open this fall. | this fall = DATE 2024-FA
It will open next spring. | next spring = DATE 2025-SP
It closed in spring 2012. | spring 2012 = DATE 2012-SP
It closed this winter. | this winter = DATE 2024-WI
The talks will resume in the autumn. | the autumn = DATE 2024-FA
Sales rose in the first quarter. | the first quarter = DATE 2024-Q1
Sales rose in the first quarter of 2012. | the first quarter of 2012 = DATE 2012-Q1
Its first-quarter profit rose. | first-quarter = DATE 2024-Q1
Sales rose in the fourth quarter of last year. | the fourth quarter of last year = DATE 2023-Q4
Sales fell last quarter. | last quarter = DATE 2024-Q1
Sales will fall this quarter. | this quarter = DATE 2024-Q2
Sales fell in the second half of 2012. | the second half of 2012 = DATE 2012-H2
Sales grew in fiscal 2013. | fiscal 2013 = DATE 2013
Sales grew in fiscal year 2013. | fiscal year 2013 = DATE 2013
Sales grew in the 2013 fiscal year. | 2013 fiscal year = DATE 2013
Sales grew in Q3 2012. | Q3 2012 = DATE 2012-Q3
Sales grew in the first quarter from a year earlier. | the first quarter = DATE 2024-Q1 ; a year earlier = DATE 2023-Q1
# Decades and centuries
It shrank in the 1990s. | the 1990s = DATE 199X
It shrank in the early 1990s. | the early 1990s = DATE 199X
It shrank in the mid-1990s. | the mid-1990s = DATE 199X
It shrank in the late '80s. | the late '80s = DATE 198X
It shrank in the nineties. | the nineties = DATE 199X
It shrank in the sixties. | the sixties = DATE 196X
It was built in the 19th century. | the 19th century = DATE 18XX
It was built in the late 18th century. | the late 18th century = DATE 17XX
A 12th-century abbey burned. | 12th-century = DATE 11XX
The wars of the twentieth century ended. | the twentieth century = DATE 19XX
The wars of the twenty-first century began. | the twenty-first century = DATE 20XX
# Weekdays and their direction
The minister resigned on Friday. | Friday = DATE 2024-05-10
The minister resigned Friday. | Friday = DATE 2024-05-10
The minister said Tuesday that he would go. | Tuesday = DATE 2024-05-14
The court will sit on Friday. | Friday = DATE 2024-05-17
The court is to sit on Friday. | Friday = DATE 2024-05-17
The court is expected to rule on Friday. | Friday = DATE 2024-05-17
The court meets on Friday to decide. | Friday = DATE 2024-05-17
The talks, scheduled for Monday, were called off. | Monday = DATE 2024-05-20
The vote was delayed until Monday. | Monday = DATE 2024-05-20
Friday's attack killed four. | Friday = DATE 2024-05-10
Ahead of Sunday's vote, the parties are nervous. | Sunday = DATE 2024-05-19
Ahead of Sunday's vote, shops have closed. | Sunday = DATE 2024-05-19
Since Monday the roads have been shut. | Monday = DATE 2024-05-13
He had until Friday to pay. | Friday = DATE 2024-05-17
He spoke last Wednesday. | last Wednesday = DATE 2024-05-08
He will speak next Monday. | next Monday = DATE 2024-05-20
He will speak this Thursday. | this Thursday = DATE 2024-05-16
He spoke on Monday, a day after the vote. | Monday = DATE 2024-05-13 ; a day = DURATION P1D
Mr. Hale, who took office on Monday, plans to travel on Saturday. | Monday = DATE 2024-05-13 ; Saturday = DATE 2024-05-18
He said Wednesday he was well. | Wednesday = DATE 2024-05-15
The strike begins Sunday. | Sunday = DATE 2024-05-19
The deal could be signed as early as Monday. | Monday = DATE 2024-05-20
They voted in Thursday's election. | Thursday = DATE 2024-05-09
# Parts of the day
Shots were heard Monday night. | Monday night = TIME 2024-05-13TNI
Shots were heard on Monday morning. | Monday morning = TIME 2024-05-13TMO
Shots were heard on Monday afternoon. | Monday afternoon = TIME 2024-05-13TAF
Shots were heard on Monday evening. | Monday evening = TIME 2024-05-13TEV
Shots were heard late Monday. | late Monday = DATE 2024-05-13
Shots were heard early Monday. | early Monday = DATE 2024-05-13
Shots were heard early Monday morning. | early Monday morning = TIME 2024-05-13TMO
Shots were heard late on Monday. | late on Monday = DATE 2024-05-13
Shots were heard late Monday night. | late Monday night = TIME 2024-05-13TNI
Shots were heard on the night of May 3. | the night of May 3 = TIME 2024-05-03TNI
Shots were heard on the morning of May 3. | the morning of May 3 = TIME 2024-05-03TMO
Shots were heard on the evening of Monday. | the evening of Monday = TIME 2024-05-13TEV
Shots were heard yesterday evening. | yesterday evening = TIME 2024-05-14TEV
Shots were heard this morning. | this morning = TIME 2024-05-15TMO
Shots were heard earlier this morning. | earlier this morning = TIME 2024-05-15TMO
Shots were heard last night. | last night = TIME 2024-05-14TNI
Shots were heard overnight. | overnight = TIME 2024-05-14TNI
He sings tonight. | tonight = TIME 2024-05-15TNI
He sings tomorrow night. | tomorrow night = TIME 2024-05-16TNI
Shots were heard on Monday. In the morning the army came. | Monday = DATE 2024-05-13 ; the morning = TIME 2024-05-13TMO
They met on Monday. The next morning they left. | Monday = DATE 2024-05-13 ; The next morning = TIME 2024-05-14TMO
They met on Monday. That night they left. | Monday = DATE 2024-05-13 ; That night = TIME 2024-05-13TNI
# Clock times
The blast came at 10:35 a.m. | 10:35 a.m. = TIME 2024-05-15T10:35
The blast came at 8 p.m. on Monday. | 8 p.m. on Monday = TIME 2024-05-13T20:00
The blast came at 8:05 pm. | 8:05 pm = TIME 2024-05-15T20:05
The blast came at 8 p.m. ET. | 8 p.m. ET = TIME 2024-05-15T20:00
The blast came at 0735 GMT. | 0735 GMT = TIME 2024-05-15T07:35
The blast came at 17:45. | 17:45 = TIME 2024-05-15T17:45
The blast came at 07:35 GMT on Monday. | 07:35 GMT on Monday = TIME 2024-05-13T07:35
The blast came at 9 o'clock. | 9 o'clock = TIME 2024-05-15T09:00
The blast came at three o'clock in the afternoon. | three o'clock in the afternoon = TIME 2024-05-15T15:00
The blast came at 5 in the morning. | 5 in the morning = TIME 2024-05-15T05:00
The blast came at noon. | noon = TIME 2024-05-15T12:00
The blast came at midnight on Monday. | midnight on Monday = TIME 2024-05-13T24:00
The blast came shortly before noon Tuesday. | noon Tuesday = TIME 2024-05-14T12:00
The blast came about 6 p.m. Friday. | about 6 p.m. Friday = TIME 2024-05-10T18:00
The blast came at 2:30 p.m. local time. | 2:30 p.m. local time = TIME 2024-05-15T14:30
# Periods counted from now
Exports fell last year. | last year = DATE 2023
Exports fell last month. | last month = DATE 2024-04
Exports fell last week. | last week = DATE 2024-W19
Exports fell this week. | this week = DATE 2024-W20
Exports fell earlier this week. | earlier this week = DATE 2024-W20
Exports fell earlier this month. | earlier this month = DATE 2024-05
Exports will rise later this year. | later this year = DATE 2024
Exports fell late last year. | late last year = DATE 2023
Exports will rise early next year. | early next year = DATE 2025
Exports will rise next week. | next week = DATE 2024-W21
This year's harvest was poor. | This year = DATE 2024
Last year's harvest was poor. | Last year = DATE 2023
The current year looks poor. | The current year = DATE 2024
It will close by the end of the year. | the end of the year = DATE 2024
It will close by the end of this month. | the end of this month = DATE 2024-05
It will close by year-end. | year-end = DATE 2024-12-31
It will close later today. | later today = DATE 2024-05-15
It closed yesterday. | yesterday = DATE 2024-05-14
It closed the day before yesterday. | the day before yesterday = DATE 2024-05-13
It will close the day after tomorrow. | the day after tomorrow = DATE 2024-05-17
It will close tomorrow. | tomorrow = DATE 2024-05-16
Two years ago the mine flooded. | Two years ago = DATE 2022
A year ago the mine flooded. | A year ago = DATE 2023
A decade ago the mine flooded. | A decade ago = DATE 2014
A month ago the mine flooded. | A month ago = DATE 2024-04
Two weeks ago the mine flooded. | Two weeks ago = DATE 2024-W18
Three days ago the mine flooded. | Three days ago = DATE 2024-05-12
More than 20 years ago the mine flooded. | More than 20 years ago = DATE 2004
About a year ago the mine flooded. | About a year ago = DATE 2023
Almost two decades ago the mine flooded. | Almost two decades ago = DATE 2004
Just over a year ago the mine flooded. | over a year ago = DATE 2023
A few years ago the mine flooded. | A few years ago = DATE PAST_REF
Years ago the mine flooded. | Years ago = DATE PAST_REF
Decades ago the mine flooded. | Decades ago = DATE PAST_REF
Hours ago the mine flooded. | Hours ago = DATE PAST_REF
Two hours ago the mine flooded. | Two hours ago = TIME PAST_REF
Long ago the mine flooded. | Long ago = DATE PAST_REF
They will meet in two weeks' time. | two weeks' time = DATE 2024-W22
They will meet two weeks from now. | two weeks from now = DATE 2024-W22
They met over the weekend. | the weekend = DATE 2024-W19-WE
They met last weekend. | last weekend = DATE 2024-W19-WE
They will meet this weekend. | this weekend = DATE 2024-W20-WE
They met at the weekend. | the weekend = DATE 2024-W19-WE
# Periods counted from the narrative
He fell ill on March 3, 2021 and died the next day. | March 3, 2021 = DATE 2021-03-03 ; the next day = DATE 2021-03-04
He fell ill on March 3, 2021 and died the day after. | March 3, 2021 = DATE 2021-03-03 ; the day after = DATE 2021-03-04
He died on March 3, 2021. The day before, he had sung. | March 3, 2021 = DATE 2021-03-03 ; The day before = DATE 2021-03-02
He died on March 3, 2021. The previous day he had sung. | March 3, 2021 = DATE 2021-03-03 ; The previous day = DATE 2021-03-02
He died on March 3, 2021. The same day it snowed. | March 3, 2021 = DATE 2021-03-03 ; The same day = DATE 2021-03-03
He died on March 3, 2021. Later that day it snowed. | March 3, 2021 = DATE 2021-03-03 ; Later that day = DATE 2021-03-03
It opened in 1974 and closed a year later. | 1974 = DATE 1974 ; a year later = DATE 1975
It opened in 1974 and closed three years later. | 1974 = DATE 1974 ; three years later = DATE 1977
It opened in 1974 and closed the following year. | 1974 = DATE 1974 ; the following year = DATE 1975
It opened in 1974 and closed the year after. | 1974 = DATE 1974 ; the year after = DATE 1975
It closed in 1974, two years after it burned. | 1974 = DATE 1974 ; two years = DURATION P2Y
It closed in 1974. It had burned two years before. | 1974 = DATE 1974 ; two years before = DATE 1972
It closed in May 2012 and reopened in June. | May 2012 = DATE 2012-05 ; June = DATE 2012-06
Profit rose from a year earlier. | a year earlier = DATE 2023
Profit rose from the previous year. | the previous year = DATE 2023
Profit rose from the year before. | the year before = DATE 2023
Profit rose in the same period last year. | the same period last year = DATE 2023
Profit rose in the same month a year ago. | the same month a year ago = DATE 2023-05
# Durations
The siege lasted eight months. | eight months = DURATION P8M
The siege lasted for 18 days. | 18 days = DURATION P18D
The siege lasted more than two years. | more than two years = DURATION P2Y
The siege lasted nearly 30 years. | nearly 30 years = DURATION P30Y
The siege lasted about five hours. | about five hours = DURATION PT5H
The siege lasted at least three weeks. | at least three weeks = DURATION P3W
The siege lasted less than a month. | less than a month = DURATION P1M
The siege lasted only six days. | six days = DURATION P6D
The siege lasted over a decade. | over a decade = DURATION P10Y
The siege lasted just over two years. | over two years = DURATION P2Y
The siege lasted just under two years. | under two years = DURATION P2Y
The siege lasted a little more than two years. | more than two years = DURATION P2Y
The siege lasted a few days. | a few days = DURATION PXD
The siege lasted several weeks. | several weeks = DURATION PXW
The siege lasted many years. | many years = DURATION PXY
The siege lasted a couple of days. | a couple of days = DURATION P2D
The siege lasted months. | months = DURATION PXM
The siege lasted for decades. | decades = DURATION PXY
The siege lasted hours. | hours = DURATION PTXH
The siege lasted two and a half years. | two and a half years = DURATION P2Y6M
The siege lasted a year and a half. | a year and a half = DURATION P1Y6M
The siege lasted half a year. | half a year = DURATION P6M
The siege lasted two to three weeks. | two to three weeks = DURATION P3W
The siege lasted a quarter of a century. | a quarter of a century = DURATION P25Y
The siege lasted a quarter-century. | a quarter-century = DURATION P25Y
The siege lasted all day. | all day = DURATION P1D
The siege lasted a full year. | a full year = DURATION P1Y
The siege lasted the whole week. | the whole week = DURATION P1W
The siege lasted 24 hours. | 24 hours = DURATION PT24H
The siege lasted 90 minutes. | 90 minutes = DURATION PT90M
A three-day visit began. | three-day = DURATION P3D
A two-year-long visit began. | two-year-long = DURATION P2Y
A week-long visit began. | week-long = DURATION P1W
A weeklong visit began. | weeklong = DURATION P1W
A yearlong inquiry began. | yearlong = DURATION P1Y
A months-long inquiry began. | months-long = DURATION PXM
The decades-old feud ended. | decades-old = DURATION PXY
A 10-year, $4 million plan began. | 10-year = DURATION P10Y
The two-year-old war goes on. | -
Prices fell over the past two years. | the past two years = DURATION P2Y
Prices fell in the past three months. | the past three months = DURATION P3M
Prices fell in the last few weeks. | the last few weeks = DURATION PXW
Prices will fall over the next five years. | the next five years = DURATION P5Y
Prices will fall within the next 10 days. | the next 10 days = DURATION P10D
Prices doubled over the past year. | the past year = DURATION P1Y
Prices doubled in the past 24 hours. | the past 24 hours = DURATION PT24H
Prices doubled during the first two months of the year. | the first two months = DURATION P2M ; the year = DATE 2024
He has been there for some time. | some time = DURATION PXX
It took a while. | a while = DURATION PXX
He was jailed for 12 years. | 12 years = DURATION P12Y
After months of talks they signed. | months = DURATION PXM
After years of war they signed. | years = DURATION PXY
Three years of drought ruined them. | Three years = DURATION P3Y
He died at the age of 82. | -
A 44-year-old man fell. | -
# Sets
The council meets every Monday. | every Monday = SET XXXX-WXX-1
The council meets on Mondays. | Mondays = SET XXXX-WXX-1
The council meets every day. | every day = SET P1D
The council meets each month. | each month = SET P1M
The council meets daily. | daily = SET P1D
The council meets weekly. | weekly = SET P1W
The council meets twice a week. | twice a week = SET P1W
The council meets three times a week. | three times a week = SET P1W
The council meets once a year. | once a year = SET P1Y
The council meets every two years. | every two years = SET P2Y
The council meets every other week. | every other week = SET P2W
The council meets annually. | annually = SET P1Y
The council meets every morning. | every morning = SET XXXX-XX-XXTMO
The council meets every Friday night. | every Friday night = SET XXXX-WXX-5TNI
The council meets every summer. | every summer = SET XXXX-SU
The council meets every March. | every March = SET XXXX-03
# Holidays
They married on Christmas Eve. | Christmas Eve = DATE 2023-12-24
They married on Christmas Day. | Christmas Day = DATE 2023-12-25
They married at Christmas. | Christmas = DATE 2023-12-25
They married on New Year's Day. | New Year's Day = DATE 2024-01-01
They married on New Year's Eve. | New Year's Eve = DATE 2023-12-31
They married on Valentine's Day. | Valentine's Day = DATE 2024-02-14
They married on Thanksgiving. | Thanksgiving = DATE 2023-11-23
They married on Good Friday. | Good Friday = DATE 2024-03-29
They married on Easter Sunday. | Easter Sunday = DATE 2024-03-31
They married on Easter Monday. | Easter Monday = DATE 2024-04-01
They married on Labor Day. | Labor Day = DATE 2023-09-04
They will march on Independence Day. | Independence Day = DATE 2024-07-04
They will march on Memorial Day. | Memorial Day = DATE 2024-05-27
They marched on Martin Luther King Day. | Martin Luther King Day = DATE 2024-01-15
# Now, then, soon
He is now free. | now = DATE PRESENT_REF
He is currently free. | currently = DATE PRESENT_REF
The current mayor agreed. | current = DATE PRESENT_REF
It recently closed. | recently = DATE PAST_REF
It has shrunk in recent years. | recent years = DATE PAST_REF
It has shrunk in recent months. | recent months = DATE PAST_REF
It failed in the past. | the past = DATE PAST_REF
It will grow in the coming months. | the coming months = DATE FUTURE_REF
It will grow in coming weeks. | coming weeks = DATE FUTURE_REF
It will grow in the near future. | the near future = DATE FUTURE_REF
It will soon close. | soon = DATE FUTURE_REF
It soon closed. | -
At present it is closed. | At present = DATE PRESENT_REF
At the moment it is closed. | At the moment = DATE PRESENT_REF
These days it is closed. | These days = DATE PRESENT_REF
It is closed right now. | now = DATE PRESENT_REF
Nowadays it is closed. | Nowadays = DATE PRESENT_REF
The then mayor agreed. | -
Until now it was closed. | now = DATE PRESENT_REF
# No time expression
You may go on. | -
They march on. | -
The fall of the city was swift. | -
She is 52 years old. | -
It cost $2000 and weighed 1999 tons. | -
He exports 300 cars a year. | -
It costs $4 million a year. | -
Second, the fall in prices hurt. | -
He scored 9/10 and won 3-2. | -
May Hart and June Moor sang. | -
She reads Harbour Today. | -
He ran the 100 meters in a second-hand shirt. | -
The minute details matter. | -
The spring broke and the door fell. | -
The Sun rose. | -
He sat in the second row. | -
About 1800 people came. | -
The long-term plan failed. | -
Future earnings are in doubt. | -
`;
